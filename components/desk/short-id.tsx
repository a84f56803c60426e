/** An id in the width of a column: its end, which differs most in time-ordered ids; the whole on hover and in copies. */
export function ShortId({ id }: { id: string }) {
  return (
    <span title={id} className="whitespace-nowrap font-mono text-sm">
      {id.length > 12 ? `…${id.slice(-8)}` : id}
    </span>
  );
}
