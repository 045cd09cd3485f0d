import type { RenewalFace } from "./face";

export function Rates({ rates }: { rates: RenewalFace["rates"] }) {
  if (!rates) return <span className="text-ink-3">—</span>;
  return (
    <>
      <span className="text-ink-3">{rates.required}</span>
      <span className="px-0.5 text-ink-3">→</span>
      <span className="font-medium">{rates.quoted}</span>
    </>
  );
}

export function DecideBy({ row: { late, decideBy } }: { row: RenewalFace }) {
  return late ? <span className="font-medium text-warn-ink">{late}</span> : decideBy;
}
