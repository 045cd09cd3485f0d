import Link from "next/link";
import { count, money, renewalDay } from "@/lib/format";
import { termNames } from "@/lib/terms/kinds";
import type { WallTerm } from "@/lib/terms/queries";
import { brokerText, tenure } from "@/lib/terms/tenure";
import { stretch } from "@/lib/terms/wall";
import type { Decimal } from "@/lib/units/decimal";
import { fills, strokes } from "./term-look";
import { TermsBars } from "./terms-bars";

export type WallAccount = { id: string; name: string; weight: Decimal; terms: WallTerm[] };

type TermsWallProps = {
  /** All that is shown, and the rows of it that are drawn. */
  accounts: WallAccount[];
  rows: WallAccount[];
  years: number[];
  by: "members" | "fees";
  today: string;
};

const grid = "grid grid-cols-[minmax(150px,248px)_minmax(440px,1fr)] max-md:grid-cols-[140px_minmax(440px,1fr)]";

/** Five years of terms: what ends in each, over a row an account. Its rows say in words what their marks draw. */
export function TermsWall({ accounts, rows, years, by, today }: TermsWallProps) {
  const amount = by === "fees" ? money : count;
  return (
    <div className="min-w-[600px] pb-4">
      <div className={`${grid} sticky top-0 z-10 border-b border-line bg-canvas`}>
        <div className="px-5 py-4 max-md:px-4">
          <h2 className="text-xs font-semibold">
            {by === "fees" ? "ASC fees whose term ends" : "Members whose term ends"}
          </h2>
          <p className="mt-1 text-xs text-ink-3">by year, of the accounts shown. Kinds overlap.</p>
        </div>
        <TermsBars accounts={accounts} years={years} by={by} />
      </div>
      <ol aria-label="Terms by account over five years">
        {rows.map(({ id, name, weight, terms }) => (
          <li key={id} className={`${grid} min-h-[39px] items-center border-b border-line hover:bg-hover`}>
            <span className="flex min-w-0 items-center gap-3 px-5 py-1 max-md:flex-col max-md:items-start max-md:gap-0 max-md:px-4">
              <span className="min-w-0 flex-1 leading-4 max-md:w-full">
                <Link href={`/accounts/${id}?tab=lines`} prefetch={false} className="font-medium hover:underline">
                  {name}
                </Link>
                <Broker terms={terms} today={today} />
              </span>
              <span className="num text-xs text-ink-2">{amount(weight)}</span>
            </span>
            <span className="relative flex items-center self-stretch">
              <Years years={years} />
              <span className="sr-only">{inWords(terms)}</span>
              <Row terms={terms} years={years} />
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Who stands behind the account and for how long, cut where it is too long for its line. */
function Broker({ terms, today }: { terms: WallTerm[]; today: string }) {
  const [term] = terms;
  if (!term?.firm) return null;
  const since = tenure(term.firmSince, today);
  return (
    <span className="flex gap-x-1 text-xs text-ink-3" data-tip={`Broker of record: ${brokerText(term, today)}`}>
      <span className="truncate">{since ? `${term.firm},` : term.firm}</span>
      {since && <span className="shrink-0">{since}</span>}
    </span>
  );
}

const inWords = (terms: WallTerm[]) =>
  terms
    .map(({ kind, signed, toOn }) =>
      kind === "NEXT_RFP"
        ? `RFP expected ${renewalDay(toOn)}`
        : `${termNames[kind]} until ${renewalDay(toOn)}${signed ? "" : ", asked, not signed"}`,
    )
    .join("; ");

const kindsInOrder = ["FEE_GUARANTEE", "RATE_CAP", "PERFORMANCE"] as const;
const share = (part: number) => `${(part * 100).toFixed(3)}%`;

/** Where each year begins, over the whole height of a row. */
const Years = ({ years }: { years: number[] }) => (
  <svg aria-hidden="true" className="absolute inset-0 size-full">
    {years.map((year, index) => (
      <line
        key={year}
        x1={share(index / years.length)}
        x2={share(index / years.length)}
        y2="100%"
        className="stroke-grid"
      />
    ))}
  </svg>
);

/** The marks of one account: a bar a kind, one above another, and a diamond where an RFP is expected. */
function Row({ terms, years }: { terms: WallTerm[]; years: number[] }) {
  const placed = terms.flatMap((term) => {
    const at = stretch(term, years);
    return at ? [{ ...term, at }] : [];
  });
  const bars = kindsInOrder.filter((kind) => placed.some((term) => term.kind === kind));
  const height = bars.length > 1 ? 9 : 12;
  const top = 19 - (bars.length * height + (bars.length - 1) * 2) / 2;
  return (
    <svg width="100%" height="38" aria-hidden="true" className="relative block overflow-visible">
      {placed
        .filter(({ kind }) => kind !== "NEXT_RFP")
        .map(({ id, kind, signed, at }) => (
          <rect
            key={id}
            x={share(at.start)}
            width={share(Math.max(at.end - at.start, 0.004))}
            y={top + bars.indexOf(kind as (typeof bars)[number]) * (height + 2)}
            height={height}
            rx="2"
            className={signed ? fills[kind] : `fill-surface ${strokes[kind]}`}
            {...(!signed && { strokeDasharray: "3 2", strokeWidth: 1.25 })}
          />
        ))}
      {placed
        .filter(({ kind }) => kind === "NEXT_RFP")
        .map(({ id, at }) => (
          <svg key={id} x={share(at.end)} y="19" className="overflow-visible" aria-hidden="true">
            <path d="M0-6.500 6.500 0 0 6.500-6.500 0z" className="fill-surface stroke-warn-solid" strokeWidth="1.75" />
          </svg>
        ))}
    </svg>
  );
}
