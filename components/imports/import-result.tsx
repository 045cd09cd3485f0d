import { Progress } from "@/components/ui/progress";
import { count } from "@/lib/format";
import { isRunning } from "@/lib/imports/kind";
import type { ImportListed } from "@/lib/imports/queries";
import { countsText, doneText } from "./words";

type Shown = Pick<ImportListed, "status" | "kind" | "counts" | "problem" | "rowsDone" | "rowsTotal">;

/** How an import goes or went, on one line: its progress, its counts, or why it stopped. */
export function ImportResult({ status, kind, counts, problem, rowsDone, rowsTotal }: Shown) {
  if (isRunning(status)) return <RowProgress done={rowsDone} total={rowsTotal} />;
  if (problem) return <span className="text-neg-ink">{problem}</span>;
  if (status === "MAPPING") return <span className="text-ink-3">Say what its columns mean</span>;
  if (!counts) return <span className="text-ink-3">—</span>;
  if (kind === "UNDO") return <span>{backText(counts)}</span>;
  if (status === "DONE" || status === "UNDONE") return <span>{doneText(counts)}</span>;
  return <span className="text-ink-3">{countsText(counts)}</span>;
}

const backText = ({ update, reject }: NonNullable<Shown["counts"]>) =>
  `${update === 0 ? "Nothing" : count(update)} went back${reject > 0 ? `, ${count(reject)} stayed` : ""}`;

export function RowProgress({ done, total }: { done: number; total: number | null }) {
  const known = total !== null && total > 0;
  return (
    <span className="flex items-center gap-2">
      <span className="w-24 shrink-0">
        <Progress label="Rows done" value={known ? done : undefined} max={known ? total : 1} />
      </span>
      <span className="num text-ink-3">
        {known ? `${count(done)} of ${count(total)} rows` : done > 0 ? `${count(done)} rows` : "Starting"}
      </span>
    </span>
  );
}
