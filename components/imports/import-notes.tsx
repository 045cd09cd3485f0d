import Link from "next/link";
import { Note } from "@/components/ui/note";
import { filingLines } from "@/lib/filings/report";
import { counted } from "@/lib/format";
import { isOpen } from "@/lib/imports/kind";
import type { ImportWhole } from "@/lib/imports/queries";
import { lacksTotals, rowsToTake } from "./lacks-totals";
import { countsText, doneText } from "./words";

const link = "font-medium text-accent-ink hover:underline";

function undoneText({ status, kind, undoing }: ImportWhole) {
  if (undoing) return "It is being undone.";
  if (status !== "UNDONE")
    return "Its undo took back a part of it. To take back the rest once that can go, undo that undo and then this again.";
  return kind === "UNDO" ? "This undo was itself undone." : "This import was undone.";
}

/** What to know before anything else: why it stopped, what it would do, or what became of it. */
export function ImportNotes({ whole }: { whole: ImportWhole }) {
  const { status, problem, counts, kind, mine, requester, undoneById, undoes } = whole;
  const notes = [
    problem && (
      <Note key="problem" tone={status === "READY" ? "warn" : "neg"}>
        <span className="whitespace-pre-line">{problem}</span>
      </Note>
    ),
    status === "READY" && counts && (
      <Note key="ready" tone="accent">
        {counts.filings ? filingLines(counts.filings).join(" ") : `${countsText(counts)}.`}{" "}
        {lacksTotals(whole)
          ? "Type finance’s totals below; it can be taken once they are equal."
          : rowsToTake(whole) > 0
            ? "Nothing is written until you take it."
            : "No row would change anything, so there is nothing to take."}
      </Note>
    ),
    status === "READY" && counts?.alike && (
      <Note key="alike" tone="warn">
        The file names {counted(counts.alike.length, "firm")} that may be here already. Taking it adds them; correct the
        file where they are the same, or merge them after.
        <ul className="mt-1">
          {counts.alike.map(({ name, id, like }) => (
            <li key={name}>
              {name}, as{" "}
              <Link href={`/brokers/${id}`} className={link}>
                {like}
              </Link>
            </li>
          ))}
        </ul>
      </Note>
    ),
    status === "DONE" && counts && kind !== "UNDO" && (
      <Note key="done" tone="pos">
        {counts.filings ? filingLines(counts.filings).join(" ") : `${doneText(counts)}.`}{" "}
        {kind === "FORM5500" && (
          <Link href="/prospects" className={link}>
            See the prospects
          </Link>
        )}
      </Note>
    ),
    status === "DISCARDED" && <Note key="left">It was discarded before anything was taken.</Note>,
    undoneById && (
      <Note key="undone">
        {undoneText(whole)}{" "}
        <Link href={`/imports/${undoneById}`} className={link}>
          See what went back
        </Link>
      </Note>
    ),
    undoes && (
      <Note key="undoes">
        It takes back{" "}
        <Link href={`/imports/${undoes}`} className={link}>
          {whole.undoesKind === "UNDO" ? `the undo of ${whole.undoesFile}` : whole.undoesFile}
        </Link>
        .
      </Note>
    ),
    !mine && isOpen(status) && <Note key="theirs">{requester} brought this file and goes on with it.</Note>,
  ].filter(Boolean);
  return notes.length > 0 && <div className="flex flex-col gap-2 px-5 pt-4 max-md:px-4">{notes}</div>;
}
