import { coverageNames } from "@/lib/accounts/coverage";
import { counted, money, renewalDay } from "@/lib/format";
import { stageNames } from "@/lib/opportunities/stages";
import { type Cell, cellStateNames, isSellable } from "@/lib/whitespace/cell";
import { dismissalReasonNames } from "@/lib/whitespace/dismissal";

/** Where an opportunity stands, and what it asks a year where it says a price. */
const dealText = ({ deal, asked }: Cell) =>
  deal &&
  deal.stage !== "LOST" &&
  `opportunity at ${stageNames[deal.stage]}${asked ? ` for ${money(asked)} a year` : ""}`;

export const speaksFor = ({ reasons }: Cell) => reasons.filter(({ points }) => points > 0).length;

/** A cell in words: "Dental, open, 3 reasons, from 4/1/27, $1.2M a year in window". */
export function cellText(cell: Cell) {
  const { family, state, why, window, year, inWindow, silent, aside, deal } = cell;
  const name = `${coverageNames[family]}, ${cellStateNames[state].toLowerCase()}`;
  if (silent) return `${name}, nothing recommended while service is at risk`;
  if (aside) return `${name}, set aside until ${renewalDay(aside.untilOn)}: ${dismissalReasonNames[aside.reason]}`;
  if (!isSellable(cell)) return `${name}, ${why}`;
  // A quote stands at its own price: neither the list's dollars nor a window say anything of it.
  if (state === "QUOTED" && deal) return `${name} ${renewalDay(deal.on)}, ${dealText(cell)}`;
  return [
    name,
    dealText(cell),
    counted(speaksFor(cell), "reason"),
    window && `from ${renewalDay(window)}`,
    year ? `${money(year)} a year${inWindow ? "" : ", not in window"}` : "not priced per person",
  ]
    .filter(Boolean)
    .join(", ");
}
