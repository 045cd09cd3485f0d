import Link from "next/link";
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

type SlipsProps = { slip: NonNullable<RenewalFace["slip"]>; href: string; named?: boolean };

/** How late it will be, to the page that says why; so does its tip. */
export function Slips({ slip: { short, long }, href, named }: SlipsProps) {
  return (
    <Link
      href={href}
      prefetch={false}
      draggable={false}
      aria-label={`Slips by ${short}. ${long}`}
      data-tip={long}
      className="relative z-1 inline-flex min-h-6 items-center font-medium text-warn-ink hover:underline"
    >
      {named ? `Slips ${short}` : short}
    </Link>
  );
}
