import { KeepFresh } from "@/components/shell/keep-fresh";
import { Progress } from "@/components/ui/progress";
import { count } from "@/lib/format";
import type { ImportWhole } from "@/lib/imports/queries";

/** Where the work is: true after a reload, in another browser, and after the server was away. */
export function ImportRunning({ whole }: { whole: ImportWhole }) {
  const { status, kind, rowsDone, rowsTotal } = whole;
  const known = rowsTotal !== null && rowsTotal > 0;
  // Every row is read: what is left is one long statement, which tells nothing until it is over.
  const writing = known && rowsDone >= rowsTotal && (status === "TAKING" || kind === "UNDO");
  const touched = kind === "FORM5500" ? "employers" : "accounts";
  const verb =
    kind === "UNDO" ? "Taking back" : status === "TAKING" ? "Taking" : status === "CHECKING" ? "Checking" : "Receiving";
  return (
    <div className="flex max-w-xl flex-col gap-2 px-5 py-6 max-md:px-4">
      <KeepFresh />
      <Progress label={verb} value={known && !writing ? rowsDone : undefined} max={known ? rowsTotal : 1} />
      <p role="status" className="num">
        {writing
          ? `All ${count(rowsTotal)} rows are read. Writing them, and computing the ${touched} they touch, which takes longest`
          : known
            ? `${verb} row ${count(rowsDone)} of ${count(rowsTotal)}`
            : `${verb}${rowsDone > 0 ? ` row ${count(rowsDone)}` : ""}`}
      </p>
      <p className="text-xs text-ink-3">
        You can close this page: the work goes on, and{" "}
        {status === "TAKING" ? "all of it is taken or nothing" : "nothing changes until you take it"}.
      </p>
    </div>
  );
}
