import type { Family } from "@/lib/accounts/coverage";
import { fundingNames } from "@/lib/accounts/funding";
import { money, notApplicable, renewalDayShort } from "@/lib/format";
import { stageNames } from "@/lib/opportunities/stages";
import { addMonths, type Day } from "@/lib/units/day";
import { type Cell, counts } from "@/lib/whitespace/cell";
import type { GridRow } from "@/lib/whitespace/grid";
import { cellText, speaksFor } from "./words";

/** A cell as words: what it is called, what stands in it, how many reasons speak for it where it counts. */
export type ToldCell = {
  family: Family;
  text: string;
  says: string;
  reasons: number;
  look: CellLook;
};
/** Held; somebody sells it; sold ahead; may be sold, by how much speaks for it soon, or only later; and nothing to sell. */
export type CellLook = "HELD" | "WORKED" | "AHEAD" | "P0" | "P1" | "P2" | "P3" | "P4" | "LATER" | "QUIET";
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

export const toldRow =
  (today: Day) =>
  ({ facts, cells, premium, fees }: GridRow): ToldRow => {
    const silent = cells.some((cell) => cell.silent);
    return {
      id: facts.id,
      name: facts.name,
      funding: fundingNames[facts.medicalFunding],
      silent: silent ? `Nothing is recommended until service is mended: ${facts.service.reason}` : null,
      dollars: silent ? notApplicable : money(premium.plus(fees)),
      fees: silent ? notApplicable : money(fees),
      cells: cells.map((cell) => toldCell(cell, today)),
    };
  };

function toldCell(cell: Cell, today: Day): ToldCell {
  const look = lookOf(cell, today);
  const [text, says] = [cellText(cell), saysOf(cell, look)];
  return { family: cell.family, text, says, reasons: look === "WORKED" ? 0 : speaksFor(cell), look };
}

/** Within so many months of its window what speaks for a cell is shown by its strength. */
const soon = 6;

function lookOf(cell: Cell, today: Day): CellLook {
  const { state, deal, window, inWindow } = cell;
  if (state === "SOLD") return "HELD";
  if (state === "AHEAD") return "AHEAD";
  if (!counts(cell)) return "QUIET";
  if (deal && deal.stage !== "LOST") return "WORKED";
  if (!inWindow) return "LATER";
  const strength = Math.min(speaksFor(cell), 4);
  if (strength === 0) return "P0";
  return window && window <= addMonths(today, soon) ? (`P${strength}` as CellLook) : "P1";
}

function saysOf({ silent, aside, deal, asked, window }: Cell, look: CellLook) {
  if (look === "HELD") return "";
  if (look === "AHEAD") return "Sold";
  if (look === "WORKED" && deal) return asked ? money(asked) : stageNames[deal.stage];
  if (silent || aside) return "·";
  return look !== "QUIET" && window ? renewalDayShort(window) : notApplicable;
}
