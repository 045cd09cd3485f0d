import type { ReactNode } from "react";
import { Scroller } from "./scroller";
import { SectionHeader } from "./section-header";
import { Table, TableHead } from "./table";
import { Th } from "./th";

type RecordsSectionProps = {
  id: string;
  title: string;
  /** How one more is added. */
  add: ReactNode;
  /** What is said while there is none. */
  empty: string;
  /** Their names; one that is aligned right is marked so. */
  columns: (string | { label: string; align: "right" })[];
  /** Whether a row ends with what can be done with it. */
  acts?: boolean;
  /** A row each. */
  children: ReactNode[];
  /** How narrow the table may become before it is scrolled sideways. */
  className: string;
  spaced?: boolean;
};

/** Records of one kind that belong to an account: a heading, how to add one, and a table of them. */
export function RecordsSection({
  id,
  title,
  add,
  empty,
  columns,
  acts,
  children,
  className,
  spaced,
}: RecordsSectionProps) {
  return (
    <section aria-labelledby={id} className={spaced ? "pt-3" : undefined}>
      <SectionHeader title={title} id={id}>
        {add}
      </SectionHeader>
      {children.length === 0 ? (
        <p className="py-2 text-xs text-ink-3">{empty}</p>
      ) : (
        <Scroller label={`${title}, to be scrolled sideways`} className="overflow-x-auto">
          <Table caption={title} className={className}>
            <TableHead>
              <tr>
                {columns.map((column) =>
                  typeof column === "string" ? (
                    <Th key={column}>{column}</Th>
                  ) : (
                    <Th key={column.label} align={column.align}>
                      {column.label}
                    </Th>
                  ),
                )}
                {acts && (
                  <Th>
                    <span className="sr-only">Actions</span>
                  </Th>
                )}
              </tr>
            </TableHead>
            <tbody>{children}</tbody>
          </Table>
        </Scroller>
      )}
    </section>
  );
}
