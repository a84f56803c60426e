/** The lantern, drawn in the current colour with a lit window. Decoration: the name stands beside it. */
export function LanternMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={className} fill="none">
      <path d="M16 2.5v4" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
      <path d="M11 7h10" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
      <path
        d="M10.5 8.5c-3.2 2-4.8 4.6-4.8 7.8s1.6 5.8 4.8 7.7h11c3.2-1.9 4.8-4.5 4.8-7.7s-1.6-5.8-4.8-7.8z"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinejoin="round"
      />
      <path
        d="M16 12.2c2 2.2 2.9 3.9 2.9 5.3a2.9 2.9 0 0 1-5.8 0c0-1.4 1-3.1 2.9-5.3z"
        className="fill-person"
      />
      <path d="M11 25.5h10M16 25.5v4" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
    </svg>
  );
}
