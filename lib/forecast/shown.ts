import type { Call } from "@/lib/metrics/calls";
import { isNamed } from "@/lib/metrics/calls";
import type { Voice } from "./calls";
import { differ } from "./calls";
import { type Decided, decidedOf } from "./outlook";
import type { ForecastRow } from "./row";
import { freshness } from "./stale";

/** What a voice says of a renewal; nothing of one that is decided. */
export const callBy = (row: Pick<ForecastRow, "said" | "system">, voice: Voice): Call | null =>
  voice === "SYSTEM" ? row.system.call : (row.said[voice]?.call ?? null);

const named = (figure: "worst" | "commit" | "best") => (decided: Decided, call: Call | null) =>
  decided === "SIGNED" || (decided === "OPEN" && call !== null && isNamed(figure, call));

/** The renewals behind a figure: those whose members add up to it, or would if each were kept. */
export function isShown(row: ForecastRow, show: string, { voice, today }: { voice: Voice; today: string }): boolean {
  const decided = decidedOf(row.state);
  const call = callBy(row, voice);
  switch (show) {
    case "all":
      return true;
    case "signed":
      return decided === "SIGNED";
    case "lost":
      return decided === "LOST";
    case "verbal":
      return row.state === "VERBAL";
    case "worst":
    case "commit":
    case "best":
      return named(show)(decided, call);
    case "expected":
      return decided !== "LOST";
    case "uncalled":
      return decided === "OPEN" && call === null;
    case "differ":
      return decided === "OPEN" && isDisputed(row);
    case "changed":
      return row.changed;
    case "stale":
      return (
        decided === "OPEN" &&
        freshness(row.said[voice === "DIRECTOR" ? "DIRECTOR" : "AE"]?.on ?? null, today) !== "FRESH"
      );
    default:
      return decided === "OPEN";
  }
}

/** The AE and the Director put it into different categories. */
export const isDisputed = ({ said }: ForecastRow) => differ([said.AE?.call ?? null, said.DIRECTOR?.call ?? null]);

/** A renewal a voice commits that nobody signed for: what is signed already is nobody’s call. */
export function isOpenCommit(row: ForecastRow, voice: Voice) {
  const call = callBy(row, voice);
  return decidedOf(row.state) === "OPEN" && call !== null && isNamed("commit", call);
}

/** Members a voice commits among the open ones. */
export const openCommit = (rows: readonly ForecastRow[], voice: Voice) =>
  rows.filter((row) => isOpenCommit(row, voice)).reduce((total, { members }) => total + members, 0);
