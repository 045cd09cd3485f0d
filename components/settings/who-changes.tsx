/** Said to whom reads settings that are others' to change. */
export function WhoChanges({ mayChange, who }: { mayChange: boolean; who: string }) {
  if (mayChange) return null;
  return <p className="mb-4 text-ink-3">{who} these; you see what is in force and every version before it.</p>;
}
