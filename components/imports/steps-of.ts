import type { ImportWhole } from "@/lib/imports/queries";
import { lacksTotals, rowsToTake } from "./lacks-totals";
import type { StepName } from "./steps";

type Standing = { at: StepName; stopped?: boolean; over?: boolean };

/** Which step an import is at, and whether it ended there. */
export function stepsOf({ status, contents, counts }: Pick<ImportWhole, "status" | "contents" | "counts">): Standing {
  const reached: StepName = !contents ? "Upload" : counts ? "Check" : "Columns";
  if (status === "DONE" || status === "UNDONE") return { at: "Done", over: true };
  if (status === "REFUSED" || status === "FAILED" || status === "DISCARDED") return { at: reached, stopped: true };
  if (status === "READY" && (rowsToTake({ counts }) === 0 || lacksTotals({ counts }))) return { at: "Check" };
  const at = { RECEIVING: "Upload", MAPPING: "Columns", CHECKING: "Check", READY: "Take", TAKING: "Take" } as const;
  return { at: at[status] };
}
