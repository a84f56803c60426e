/** The lantern over the reading table: paper, bamboo, one flame. Decoration; it does not move. */
export function Lantern({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 200 220" aria-hidden="true" className={className} fill="none">
      <defs>
        <radialGradient id="lantern-glow">
          <stop offset="0" stopColor="#ffd27a" stopOpacity="0.55" />
          <stop offset="0.55" stopColor="#ffc869" stopOpacity="0.16" />
          <stop offset="1" stopColor="#ffc869" stopOpacity="0" />
        </radialGradient>
        <radialGradient id="lantern-paper" cx="0.5" cy="0.62" r="0.62">
          <stop offset="0" stopColor="#fff3cf" />
          <stop offset="0.5" stopColor="#fbd58b" />
          <stop offset="1" stopColor="#e2954f" />
        </radialGradient>
      </defs>
      <circle cx="100" cy="112" r="100" fill="url(#lantern-glow)" />
      <path d="M100 0v46" className="stroke-ink-faint" strokeWidth="1.5" />
      <path
        d="M76 58C52 72 42 90 42 112s10 40 34 54h48c24-14 34-32 34-54s-10-40-34-54z"
        fill="url(#lantern-paper)"
      />
      <g stroke="#8a4a1f" strokeOpacity="0.42" strokeWidth="1">
        <path d="M84 58c-13 16-20 34-20 54s7 38 20 54M100 58v108M116 58c13 16 20 34 20 54s-7 38-20 54" />
        <path d="M47 90h106M42 112h116M47 134h106" strokeOpacity="0.22" />
      </g>
      <path d="M100 92c9 11 13 19 13 27a13 13 0 0 1-26 0c0-8 4-16 13-27z" fill="#fffaf0" fillOpacity="0.9" />
      <g className="fill-accent">
        <rect x="72" y="46" width="56" height="12" rx="2" />
        <rect x="72" y="166" width="56" height="10" rx="2" />
      </g>
      <path d="M100 176v12M94 188h12l-2 26h-8z" className="stroke-person" strokeWidth="1.5" />
    </svg>
  );
}
