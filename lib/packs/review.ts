import type { PersonLoad } from "@/lib/coaching/loads";
import { isSingle, type SuccessionRow } from "@/lib/contacts/succession";
import { counted } from "@/lib/format";
import type { BoardLine } from "@/lib/insights/board";
import type { Figure } from "@/lib/metrics/figure";
import { inFull } from "@/lib/units/decimal";
import type { Item } from "./agenda";
import { type Fills, filled } from "./fill";

export type ForReview = {
  /** The VP’s page as one list. */
  board: readonly BoardLine[];
  pipeline: readonly Figure[];
  people: readonly PersonLoad[];
  succession: readonly SuccessionRow[];
};

/** Which panels of the VP’s page a part is read from; retention by cohort is a table, which stays there. */
const panels: Record<string, RegExp> = {
  waterfall: /^(Projected |Membership,)/,
  retention: /^(Retention|Losses by cause)$/,
  money: /^(Insured|ASC)$/,
  leakage: /^Rate quality,/,
  sold: /^Cross-sell sold$/,
  concentration: /^Concentration$/,
};
const most = 20;

/** The monthly review’s pack: the figures of Insights, the pipeline, and whose load or succession needs a decision. */
export function reviewParts({ board, pipeline, people, succession }: ForReview) {
  const fills: Fills = Object.fromEntries(
    Object.entries(panels).map(([part, named]) => [
      part,
      {
        items: latest(board.filter(({ panel }) => named.test(panel)))
          .map(lineOf)
          .slice(0, most),
        none: "No figure of it in what you see.",
      },
    ]),
  );
  fills.pipeline = {
    items: [
      ...pipeline.map((figure) => figured(figure.name, figure, "/opportunities")),
      ...board.filter(({ panel }) => panel === "Forecast accuracy").map(lineOf),
    ].slice(0, most),
    none: "Nothing is open.",
  };
  fills.people = {
    items: [...overloaded(people), ...exposed(succession)],
    none: "Nobody is overloaded, and no account hangs on one person.",
  };
  return filled("MBR", fills);
}

/** Of a figure told month by month the latest. */
const latest = (lines: readonly BoardLine[]) =>
  lines.filter(
    ({ panel, name }, at) =>
      !monthly(name) ||
      !lines.slice(at + 1).some((later) => later.panel === panel && monthly(later.name) === monthly(name)),
  );
const monthly = (name: string) => /^(.+), [A-Z][a-z]+ \d{4}$/.exec(name)?.[1];

const lineOf = ({ name, figure, plan, panel }: BoardLine): Item => ({
  ...figured(panel.startsWith("Rate quality, ") ? `${panel.slice(14)}, ${name}` : name, figure, "/insights"),
  ...(plan !== null && { plan }),
});

const figured = (label: string, { value, format, few }: Figure, href: string): Item => ({
  label,
  href,
  value: few ? "insufficient" : "",
  ...(!few && { figure: { amount: value && inFull(value), format } }),
});

const overloaded = (people: readonly PersonLoad[]): Item[] =>
  people
    .filter(({ state, accounts }) => state === "OVER" && accounts > 0)
    .map(({ id, name, accounts, load }) => ({
      label: name,
      value: `Load ${load.toFixed(1)}`,
      note: counted(accounts, "account"),
      href: `/team/${id}`,
      tone: "warn" as const,
    }));

/** The largest accounts that one person of ours, or of theirs, holds alone, or that nobody could take over. */
const exposed = (rows: readonly SuccessionRow[]): Item[] =>
  rows
    .filter((row) => isSingle(row) || row.backup === null)
    .slice(0, 5)
    .map((row) => ({
      label: row.account,
      accountId: row.accountId,
      href: `/accounts/${row.accountId}/people`,
      value: isSingle(row) ? "Single-threaded" : "No named backup",
      note: counted(row.members, "member"),
    }));
