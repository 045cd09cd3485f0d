import type { ImportRowShown } from "@/lib/imports/queries";
import { Pager } from "./pager";
import { RowsTable } from "./rows-table";

type PartRowsProps = {
  rows: ImportRowShown[];
  total: number;
  outcome: ImportRowShown["outcome"];
  page: number;
  hrefOf: (page: number) => string;
  children?: React.ReactNode;
};

const none: Record<ImportRowShown["outcome"], string> = {
  CREATE: "No row makes anything new.",
  UPDATE: "No row changes anything.",
  UNCHANGED: "No row says what is there already.",
  REJECT: "No row is rejected.",
  STAYED: "Nothing stayed.",
};

export function PartRows({ rows, total, outcome, page, hrefOf, children }: PartRowsProps) {
  if (total === 0) return <p className="px-5 py-4 text-ink-3 max-md:px-4">{none[outcome]}</p>;
  return (
    <>
      {children}
      <RowsTable rows={rows} outcome={outcome} />
      <Pager page={page} total={total} hrefOf={hrefOf} />
    </>
  );
}
