import { count, counted } from "@/lib/format";
import { isOpen } from "@/lib/imports/kind";
import type { ImportWhole } from "@/lib/imports/queries";
import { nameOf } from "./imports-table";
import { lacksTotals, rowsToTake } from "./lacks-totals";
import { DiscardButton, TakeButton } from "./step-button";
import { UndoButton } from "./undo-button";
import { rowsText } from "./words";

/** What this person can do with the import now: nothing with somebody else’s. */
export function ImportActions({ whole }: { whole: ImportWhole }) {
  const { id, version, status, kind, mine, undoneById } = whole;
  if (!mine) return null;
  const step = { importId: id, version };
  const rows = rowsToTake(whole);
  if (status === "DONE" && !undoneById) return <Undo whole={whole} rows={rows} />;
  if (!isOpen(status) || kind === "UNDO") return null;
  return (
    <>
      <DiscardButton {...step}>Discard</DiscardButton>
      {status === "READY" && rows > 0 && (
        <TakeButton {...step} disabledBecause={lacksTotals(whole) ? "Finance’s totals come first" : undefined}>
          Take {rowsText(rows)}
        </TakeButton>
      )}
    </>
  );
}

function Undo({ whole, rows }: { whole: ImportWhole; rows: number }) {
  const { id, version, kind, counts } = whole;
  const step = { importId: id, version };
  if (kind === "UNDO") {
    // What a load brought is not kept once it is undone.
    const back = whole.undoesKind === "FORM5500" ? 0 : (counts?.undo?.undone ?? 0);
    return back === 0 ? null : (
      <UndoButton
        {...step}
        label="Undo this undo"
        question={`Take ${whole.fileName} again?`}
        consequence={`What the undo took back (${count(back)}) is as the file had it again. What has changed since stays and is listed.`}
      />
    );
  }
  return rows === 0 ? null : (
    <UndoButton
      {...step}
      label="Undo this import"
      question={`Undo ${nameOf(whole)}?`}
      consequence={consequenceOf(whole)}
    />
  );
}

function consequenceOf({ kind, counts }: ImportWhole) {
  const { create = 0, update = 0 } = counts ?? {};
  if (kind === "FORM5500")
    return "What it brought is removed, and what it replaced is there again. Load the files again to have it back.";
  const made =
    kind === "ACTUALS" ? counted(create, "new month") : counted(create, kind === "LINES" ? "new term" : "new account");
  const moved = kind === "ACTUALS" ? counted(update, "restated month") : counted(update, "update");
  const parts = [
    create > 0 && `${made} ${create === 1 ? "is" : "are"} removed`,
    update > 0 && `${moved} ${update === 1 ? "goes" : "go"} back to what was there before`,
  ];
  return `${parts.filter(Boolean).join(" and ")}. What has changed since stays and is listed. The undo can itself be undone.`;
}
