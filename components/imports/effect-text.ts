import { money, moneyChange, monthText, points, ratio } from "@/lib/format";
import { moveOf, moves } from "@/lib/imports/effect";
import type { Dollars, Effect } from "@/lib/imports/report";

/** How the book's LR moves, and every dollar by which it does. */
export function effectText(effect: Effect): string {
  const { before, after } = effect;
  if (after === null) return "No premium is earned in these twelve months, so there is no LR.";
  return [movement(before, after), window(effect), restated(effect), outside(effect)].filter(Boolean).join(" ");
}

function movement(before: string | null, after: string) {
  if (before === null) return `The book’s LR becomes ${ratio(after)}.`;
  if (!moves(before, after)) return `The book’s LR does not move: it stays at ${ratio(after)}.`;
  return `The book’s LR goes from ${ratio(before)} to ${ratio(after)}, ${points(moveOf(before, after))}.`;
}

function window({ came, left, ended, ends }: Effect) {
  const parts = [
    any(came) && `New months bring ${money(came.incurred)} incurred on ${money(came.premium)} premium.`,
    any(left) &&
      `The twelve months end with ${monthText(ends)} instead of ${monthText(ended)}, so ${money(left.incurred)} incurred on ${money(left.premium)} premium drop out.`,
  ];
  return parts.filter(Boolean).join(" ");
}

function restated(effect: Effect) {
  const dollars = changes(effect);
  return dollars && `Restated months bring ${dollars}.`;
}

function outside({ outside }: Effect) {
  const dollars = outside && changes(outside);
  return (
    dollars &&
    `The file restates ${dollars} besides, of ASC lines or of months further back, which count in no rolling LR.`
  );
}

const any = (dollars: Dollars | undefined): dollars is Dollars =>
  dollars !== undefined && (Number(dollars.incurred) !== 0 || Number(dollars.premium) !== 0);

const changes = ({ incurred, premium }: Dollars) =>
  [
    Number(incurred) !== 0 && `${moneyChange(incurred)} incurred`,
    Number(premium) !== 0 && `${moneyChange(premium)} premium`,
  ]
    .filter(Boolean)
    .join(" and ");
