import { ExportMenu } from "@/components/shell/export-menu";
import { Pager } from "@/components/ui/pager";
import type { ImportKind } from "@/lib/imports/kind";
import type { ImportRowShown } from "@/lib/imports/queries";
import type { Names } from "@/lib/imports/row-lines";
import { ChangedRows, RejectedRows } from "./rows-table";
import { rowsText } from "./words";

/** As many as are read at once. */
const aPage = 200;

type PartRowsProps = {
  importId: string;
  kind: ImportKind;
  rows: ImportRowShown[];
  total: number;
  outcome: ImportRowShown["outcome"];
  names: Names;
  page: number;
  hrefOf: (page: number) => string;
};

const none: Record<ImportRowShown["outcome"], string> = {
  CREATE: "No row makes anything new.",
  UPDATE: "No row changes anything that is there.",
  UNCHANGED: "No row says what is there already.",
  REJECT: "No row is rejected.",
  STAYED: "Nothing stayed.",
};

/** The rows of one outcome, 200 at a time, and all of them as a file. */
export function PartRows({ importId, kind, rows, total, outcome, names, page, hrefOf }: PartRowsProps) {
  if (total === 0) return <p className="px-5 py-4 text-ink-3 max-md:px-4">{none[outcome]}</p>;
  const Rows = outcome === "REJECT" ? RejectedRows : ChangedRows;
  return (
    <>
      <div className="flex items-center justify-between gap-2 px-5 pt-3 pb-1 max-md:px-4">
        <span className="num text-ink-3">{rowsText(total)}</span>
        {outcome !== "UNCHANGED" && (
          <ExportMenu href={`/imports/export?importId=${importId}&outcome=${outcome}`} label="Export rows" />
        )}
      </div>
      <Rows rows={rows} kind={kind} names={names} />
      <Pager size={aPage} page={page} total={total} hrefOf={hrefOf} />
    </>
  );
}
