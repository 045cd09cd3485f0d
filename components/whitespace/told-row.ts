import type { Family } from "@/lib/accounts/coverage";
import { fundingNames } from "@/lib/accounts/funding";
import { money, notApplicable, renewalDayShort } from "@/lib/format";
import { stageNames } from "@/lib/opportunities/stages";
import { type Cell, counts } from "@/lib/whitespace/cell";
import type { GridRow } from "@/lib/whitespace/grid";
import { cellText, speaksFor } from "./words";

/** A cell as words: what it is called, what stands in it, how many reasons speak for it where it counts. */
export type ToldCell = {
  family: Family;
  text: string;
  says: string;
  open: boolean;
  reasons: number;
  faint: boolean;
  look: "HELD" | "TAKEN" | "QUIET";
};
/** A row of the grid as it travels: words alone, so that thousands can be drawn as they are scrolled to. */
export type ToldRow = {
  id: string;
  name: string;
  funding: string;
  /** Why nothing is recommended. */
  silent: string | null;
  dollars: string;
  fees: string;
  cells: ToldCell[];
};

export function toldRow({ facts, cells, premium, fees }: GridRow): ToldRow {
  const silent = cells.some((cell) => cell.silent);
  return {
    id: facts.id,
    name: facts.name,
    funding: fundingNames[facts.medicalFunding],
    silent: silent ? `Nothing is recommended until service is mended: ${facts.service.reason}` : null,
    dollars: silent ? notApplicable : money(premium.plus(fees)),
    fees: silent ? notApplicable : money(fees),
    cells: cells.map(toldCell),
  };
}

function toldCell(cell: Cell): ToldCell {
  const { family, state, inWindow } = cell;
  const open = counts(cell);
  return {
    family,
    text: cellText(cell),
    says: open ? openText(cell) : shutText(cell),
    open,
    reasons: speaksFor(cell),
    faint: open && !inWindow,
    look: state === "SOLD" ? "HELD" : state === "AHEAD" || state === "QUOTED" ? "TAKEN" : "QUIET",
  };
}

const openText = ({ deal, window }: Cell) => {
  if (deal && deal.stage !== "LOST") return stageNames[deal.stage];
  return window ? renewalDayShort(window) : notApplicable;
};

function shutText({ state, silent, aside, deal }: Cell) {
  if (silent || aside) return "·";
  if (state === "QUOTED") return stageNames[deal?.stage ?? "QUOTED"];
  return state === "AHEAD" ? "Sold" : notApplicable;
}
