import { __iconData as doneIcon } from "lucide-react/icons/circle-check";
import { __iconData as waitingIcon } from "lucide-react/icons/circle-dashed";
import { __iconData as discardedIcon } from "lucide-react/icons/circle-minus";
import { __iconData as refusedIcon } from "lucide-react/icons/circle-x";
import { __iconData as undoneIcon } from "lucide-react/icons/undo-2";
import { optionsOf } from "@/components/ui/options";
import { count, counted, dayText, timeText } from "@/lib/format";
import { type BroughtKind, type ImportKind, type ImportStatus, importStates, kindNames } from "@/lib/imports/kind";
import type { ImportCounts } from "@/lib/imports/report";

export const kindSays: Record<BroughtKind, string> = {
  FORM5500:
    "The Department of Labor’s yearly files, as CSV or zip: F_5500, F_5500_SF, F_SCH_A, F_SCH_A_PART1, F_SCH_C_PART1_ITEM2. Several at once, of any years.",
  ACTUALS:
    "Contracts, members, premium, fees and claims, line by line and month by month, checked against finance’s totals.",
  ACCOUNTS:
    "Employers with funding, counts, renewal date, owner and rate. New ones are made, known ones brought up to date.",
  LINES: "Coverages of accounts that are here: funding, price basis, rate, tiers and dates.",
};

export type Look = { word: string; tone: string; icon?: typeof doneIcon };

const looks: Record<ImportStatus, Look> = {
  RECEIVING: { word: "Uploading", tone: "text-accent-ink" },
  MAPPING: { word: "Needs its columns", tone: "text-warn-ink", icon: waitingIcon },
  CHECKING: { word: "Checking", tone: "text-accent-ink" },
  READY: { word: "Checked, not taken", tone: "text-warn-ink", icon: waitingIcon },
  TAKING: { word: "Taking", tone: "text-accent-ink" },
  DONE: { word: "Taken", tone: "text-pos-ink", icon: doneIcon },
  FAILED: { word: "Failed", tone: "text-neg-ink", icon: refusedIcon },
  REFUSED: { word: "Refused", tone: "text-neg-ink", icon: refusedIcon },
  DISCARDED: { word: "Discarded", tone: "text-ink-3", icon: discardedIcon },
  UNDONE: { word: "Undone", tone: "text-ink-3", icon: undoneIcon },
};

/** An undo has words of its own: taking it is undoing, and taking it back is doing it again. */
const undoWords: Partial<Record<ImportStatus, string>> = {
  TAKING: "Undoing",
  UNDONE: "Taken again",
};

/** Of an undo: what went back, and what stayed. */
export type Back = Pick<ImportCounts, "update" | "reject"> | null;

const nothingBack: Look = { word: "Nothing went back", tone: "text-warn-ink", icon: discardedIcon };
const partlyBack: Look = { word: "Partly went back", tone: "text-warn-ink", icon: discardedIcon };

function lookOfUndo(counts: Back): Look {
  if (!counts) return { ...looks.DONE, word: "Ended", tone: "text-ink-3" };
  if (counts.update === 0) return nothingBack;
  return counts.reject > 0 ? partlyBack : { ...looks.DONE, word: "Went back" };
}

export function lookOf(status: ImportStatus, kind: ImportKind, counts: Back = null): Look {
  if (kind === "UNDO" && status === "DONE") return lookOfUndo(counts);
  if (kind === "FORM5500" && status === "MAPPING") return { ...looks.MAPPING, word: "Needs its part" };
  const look = looks[status];
  return { ...look, word: (kind === "UNDO" && undoWords[status]) || look.word };
}

/** What a list can be filtered by, in the words its rows have; an undo’s own only among undos. */
export const filterChoices = (kind: ImportKind = "ACTUALS") => ({
  kinds: optionsOf(kindNames),
  statuses: importStates.map((value) => ({ value, label: lookOf(value, kind).word })),
});

type Counted = Pick<ImportCounts, "create" | "update" | "unchanged" | "reject" | "firms">;

/** "Create 12, update 31, unchanged 8, reject 3, add 1 firm" */
export const countsText = ({ create, update, unchanged, reject, firms = 0 }: Counted) =>
  `Create ${count(create)}, update ${count(update)}, unchanged ${count(unchanged)}, reject ${count(reject)}${
    firms > 0 ? `, add ${counted(firms, "firm")}` : ""
  }`;

/** "Created 12, updated 31, unchanged 8, rejected 3, added 1 firm" */
export const doneText = ({ create, update, unchanged, reject, firms = 0 }: Counted) =>
  `Created ${count(create)}, updated ${count(update)}, unchanged ${count(unchanged)}, rejected ${count(reject)}${
    firms > 0 ? `, added ${counted(firms, "firm")}` : ""
  }`;

export const rowsText = (rows: number) => counted(rows, "row");

/** "Nov 23, 8:45 AM" */
export function momentText(at: Date, zone: string, now: Date) {
  const dayIn = (instant: Date) => new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(instant);
  return `${dayText(dayIn(at), dayIn(now))}, ${timeText(at, zone)}`;
}
