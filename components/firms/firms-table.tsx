import Link from "next/link";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { firmColumnOf, parseFirmColumns } from "@/lib/firms/columns";
import { kindNames } from "@/lib/firms/kinds";
import { type FirmSort, type FirmsState, firmsHref, nextSort } from "@/lib/firms/list";
import type { FirmRow } from "@/lib/firms/queries";
import { count, counted, dayAgo } from "@/lib/format";
import { firmCells, Owed } from "./firms-cells";

type FirmsTableProps = { rows: FirmRow[]; state: FirmsState; today: string; members: number };

const focus = "has-[[data-row]:focus-visible]:[&>*]:shadow-[inset_0_2px_0_var(--accent),inset_0_-2px_0_var(--accent)]";

/** Every firm with what it stands behind and what is owed either way, in the columns chosen. */
export function FirmsTable({ rows, state, today, members }: FirmsTableProps) {
  const head = (column: FirmSort) => ({
    sortHref: firmsHref(state, { sort: nextSort(state.sort, column) }),
    sorted:
      state.sort.replace("-", "") === column
        ? ((state.sort.startsWith("-") ? "descending" : "ascending") as "descending" | "ascending")
        : undefined,
  });
  const columns = parseFirmColumns(state.cols);
  return (
    <Table caption="Firms" fixed className="min-w-[1080px] max-md:hidden">
      <TableHead sticky>
        <tr>
          <Th className="pl-5!" {...head("name")}>
            Firm
          </Th>
          {columns.map((key) => {
            const { head: short, sort, right, tip, width } = firmColumnOf(key);
            return (
              <Th
                key={key}
                align={right ? "right" : "left"}
                tip={tip}
                className={`${width} last:pr-5!`}
                {...(sort && head(sort))}
              >
                {short}
              </Th>
            );
          })}
        </tr>
      </TableHead>
      <tbody>
        {rows.map((row) => (
          <Tr key={row.id} className={focus}>
            <th scope="row" className="border-b border-line px-2 py-1 pl-5 text-left leading-4 font-medium">
              <Link data-row href={`/brokers/${row.id}`} prefetch={false} className="outline-none hover:underline">
                {row.name}
              </Link>
            </th>
            {columns.map((key) => {
              const { right } = firmColumnOf(key);
              return (
                <Td key={key} align={right ? "right" : undefined} quiet={!right} className="last:pr-5">
                  {firmCells[key](row, { today, members })}
                </Td>
              );
            })}
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}

/** The same on a phone: two lines a firm. */
export function FirmsList({ rows, today }: { rows: FirmRow[]; today: string }) {
  return (
    <ul aria-label="Firms" className="md:hidden">
      {rows.map((row) => (
        <li key={row.id} className="relative border-b border-line px-4 py-2 text-base hover:bg-hover">
          <span className="flex min-h-6 items-center justify-between gap-3">
            <Link
              href={`/brokers/${row.id}`}
              prefetch={false}
              className="truncate font-medium after:absolute after:inset-0"
            >
              {row.name}
            </Link>
            <span className="num">{count(row.members)}</span>
          </span>
          <span className="flex min-h-6 items-center justify-between gap-3 text-xs text-ink-3">
            <span className="truncate">
              {kindNames[row.kind]}, {counted(row.accounts, "account")}
            </span>
            <span className="shrink-0">
              {row.weOwe > 0 && (
                <>
                  we owe <Owed open={row.weOwe} late={row.weOweLate} />,{" "}
                </>
              )}
              {row.touchedOn ? dayAgo(row.touchedOn, today) : "no touch"}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
