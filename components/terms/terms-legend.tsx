import { termNames } from "@/lib/terms/kinds";
import { fills, strokes } from "./term-look";

/** What the wall's marks mean. */
export function TermsLegend() {
  return (
    <ul className="flex flex-wrap items-center gap-x-4 gap-y-1 pb-2 pl-5 text-xs text-ink-2 max-md:pl-4">
      {(["FEE_GUARANTEE", "RATE_CAP", "PERFORMANCE"] as const).map((kind) => (
        <li key={kind} className="flex items-center gap-1.5">
          <svg width="14" height="10" aria-hidden="true">
            <rect width="14" height="10" rx="2" className={fills[kind]} />
          </svg>
          {termNames[kind]}
        </li>
      ))}
      <li className="flex items-center gap-1.5">
        <svg width="16" height="10" aria-hidden="true">
          <rect
            x="1"
            y="1"
            width="14"
            height="8"
            rx="2"
            className={`fill-none ${strokes.FEE_GUARANTEE}`}
            strokeDasharray="3 2"
          />
        </svg>
        Asked, not signed
      </li>
      <li className="flex items-center gap-1.5">
        <svg width="12" height="12" viewBox="-7 -7 14 14" aria-hidden="true">
          <path d="M0-5 5 0 0 5-5 0z" className="fill-surface stroke-warn-solid" strokeWidth="1.75" />
        </svg>
        {termNames.NEXT_RFP}
      </li>
    </ul>
  );
}
