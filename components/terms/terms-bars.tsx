import { count, money } from "@/lib/format";
import { termNames } from "@/lib/terms/kinds";
import { endingIn, type TermKind } from "@/lib/terms/wall";
import { decimal } from "@/lib/units/decimal";
import { fills } from "./term-look";
import type { WallAccount } from "./terms-wall";

const kinds: TermKind[] = ["FEE_GUARANTEE", "RATE_CAP", "PERFORMANCE", "NEXT_RFP"];
const tallest = 62;
/** How far below the top the bars stand: under an upright label, the width of a phone’s. */
const ground = 110;

/** What of each kind ends in each year, a group of four bars a year. */
export function TermsBars({
  accounts,
  years,
  by,
}: {
  accounts: WallAccount[];
  years: number[];
  by: "members" | "fees";
}) {
  const amount = by === "fees" ? money : (value: Parameters<typeof count>[0]) => thousands(value);
  const ends = years.map((year) => kinds.map((kind) => endingIn(accounts, kind, year)));
  const most = ends.flat().reduce((top, each) => (each.gt(top) ? each : top), decimal(1));
  const x = (year: number, kind: number) => `${(((year + 0.1 + kind * 0.21) / years.length) * 100).toFixed(2)}%`;
  const wide = `${((0.18 / years.length) * 100).toFixed(2)}%`;
  const middle = (year: number, kind: number) => `${(((year + 0.19 + kind * 0.21) / years.length) * 100).toFixed(2)}%`;
  return (
    <figure>
      <figcaption className="sr-only">
        {years
          .map(
            (year, at) =>
              `${year}: ${kinds.map((kind, index) => `${termNames[kind].toLowerCase()} ${by === "fees" ? money(ends[at]![index]!) : count(ends[at]![index]!)}`).join(", ")}`,
          )
          .join(". ")}
      </figcaption>
      <svg width="100%" height="134" aria-hidden="true" className="block">
        {years.map((year, at) => (
          <g key={year}>
            <line
              x1={`${(at / years.length) * 100}%`}
              x2={`${(at / years.length) * 100}%`}
              y1="4"
              y2="134"
              className="stroke-grid"
            />
            {kinds.map((kind, index) => {
              const value = ends[at]![index]!;
              const height = value.div(most).times(tallest).toNumber();
              if (value.isZero()) return null;
              return (
                <g key={kind}>
                  <rect
                    x={x(at, index)}
                    width={wide}
                    y={ground - height}
                    height={height}
                    rx="2"
                    className={kind === "NEXT_RFP" ? "fill-none stroke-warn-solid" : fills[kind]}
                    {...(kind === "NEXT_RFP" && { strokeWidth: 1.5 })}
                  />
                  <text
                    x={middle(at, index)}
                    y={ground - 5 - height}
                    textAnchor="middle"
                    className={`num fill-ink text-2xs ${upright}`}
                  >
                    {amount(value)}
                  </text>
                </g>
              );
            })}
            <text x={`${((at + 0.02) / years.length) * 100}%`} y="128" className="fill-ink text-xs font-semibold">
              {year}
            </text>
          </g>
        ))}
        <line x1="0" x2="100%" y1={ground} y2={ground} className="stroke-line-strong" />
      </svg>
    </figure>
  );
}

/** On a phone a bar is narrower than its amount, which then stands on it. */
const upright = "max-md:[text-anchor:end] max-md:[writing-mode:vertical-rl]";

/** 17.5K over a bar, where the full count does not fit. */
const thousands = (value: Parameters<typeof count>[0]) => {
  const amount = decimal(String(value ?? 0));
  return amount.lt(1000) ? count(amount) : `${amount.div(1000).toFixed(1)}K`;
};
