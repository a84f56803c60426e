/** The companion's character as a seal. Decoration: the name stands beside it. */
export function CompanionGlyph({ glyph, size = "regular" }: { glyph: string; size?: "regular" | "large" }) {
  const measure = size === "large" ? "size-14 text-2xl" : "size-9 text-base";
  return (
    <span
      aria-hidden
      lang="zh-CN"
      className={`grid shrink-0 select-none place-items-center rounded-card bg-accent font-serif text-on-accent leading-none ${measure}`}
    >
      {glyph}
    </span>
  );
}
