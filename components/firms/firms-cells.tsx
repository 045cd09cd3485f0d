import type { ReactNode } from "react";
import { Remark } from "@/components/ui/note";
import type { FirmColumn } from "@/lib/firms/columns";
import { disclosureNames, kindNames } from "@/lib/firms/kinds";
import type { FirmRow } from "@/lib/firms/queries";
import { count, dayAgo, money, ratio } from "@/lib/format";
import { shareOf } from "@/lib/metrics/figure";
import { decimal } from "@/lib/units/decimal";

type About = { today: string; members: number };

/** What stands in each column of a firm; `members` are those of all firms. */
export const firmCells: Record<FirmColumn, (row: FirmRow, about: About) => ReactNode> = {
  kind: ({ kind }) => kindNames[kind],
  office: ({ city, state }) => [city, state].filter(Boolean).join(" ") || "—",
  accounts: ({ accounts }) => count(accounts),
  members: ({ members }) => count(members),
  premium: (row) => moneyWith(row.insuredPremium, row.incurredClaims, row.earnedPremium),
  fees: (row) => moneyWith(row.ascFees, row.ascFees, row.targetFees),
  owed: ({ weOwe, weOweLate }) => <Owed open={weOwe} late={weOweLate} />,
  theirs: ({ theyOwe, theyOweLate }) => <Owed open={theyOwe} late={theyOweLate} />,
  touch: ({ touchedOn }, { today }) => (touchedOn ? dayAgo(touchedOn, today) : "—"),
  disclosure: ({ disclosure }) => disclosureNames[disclosure],
  share: ({ members }, about) => ratio(shareOf(members, about.members)),
  appointed: ({ appointed }) => appointed.join(", ") || "—",
};

/** What one side owes, with what of it is late. */
export function Owed({ open, late }: { open: number; late: number }) {
  if (open === 0) return "—";
  if (late === 0) return count(open);
  return (
    <>
      {count(open)} <Remark tone="warn">{count(late)} late</Remark>
    </>
  );
}

function moneyWith(dollars: string, above: string, below: string) {
  if (decimal(dollars).isZero()) return <span className="text-ink-3">—</span>;
  return (
    <>
      {money(dollars)}
      <span className="ml-2 inline-block w-12 text-xs text-ink-3">{ratio(shareOf(above, below))}</span>
    </>
  );
}
