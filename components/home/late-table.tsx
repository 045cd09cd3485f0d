import Link from "next/link";
import { Remark } from "@/components/ui/note";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { count, counted } from "@/lib/format";
import { namedLate, sumLate } from "@/lib/home/late";
import type { LateRead } from "@/lib/home/queries";
import { deskNames } from "@/lib/requests/desks";
import { requestsHref } from "@/lib/requests/list";
import { Nothing, Part, partLink } from "./part";

const columns = [
  { key: "stuck", name: "Renewals", tip: "Accounts whose renewal has passed a day of its path" },
  { key: "promises", name: "Promises", tip: "Promises past their day" },
  { key: "tasks", name: "Tasks", tip: "Tasks past their day that are no promise" },
  { key: "requests", name: "At desks", tip: "Requests about their accounts that a desk is late with" },
] as const;

/** Who is late with what, and which desks keep them waiting. */
export function LateTable({ people, desks }: LateRead) {
  const sums = sumLate(people);
  return (
    <Part
      id="late"
      title="Late by owner"
      note={
        <Link href="/team" prefetch={false} className={partLink}>
          Open team
        </Link>
      }
    >
      {people.length === 0 ? (
        <Nothing>Nobody owns an account you see.</Nothing>
      ) : (
        <Table caption="Late by owner" dense>
          <TableHead>
            <tr>
              <Th className="pl-0!">Owner</Th>
              {columns.map(({ key, name, tip }) => (
                <Th key={key} align="right" tip={tip} className="last:pr-0!">
                  {name}
                </Th>
              ))}
            </tr>
          </TableHead>
          <tbody>
            {people.slice(0, namedLate).map((late) => (
              <Tr key={late.id}>
                <th scope="row" className="h-[34px] border-b border-line pr-2 text-left font-medium">
                  {late.led ? (
                    <Link href={`/team/${late.id}`} prefetch={false} className="hover:underline">
                      {late.name}
                    </Link>
                  ) : (
                    late.name
                  )}
                </th>
                {columns.map(({ key }) => (
                  <Td key={key} align="right" className="num last:pr-0!">
                    <span className={late[key] > 0 ? "font-medium text-warn-ink" : "text-ink-3"}>
                      {count(late[key])}
                    </span>
                  </Td>
                ))}
              </Tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" className="h-[34px] text-left text-xs font-normal text-ink-3">
                {people.length > namedLate ? `All ${count(people.length)} together` : "Together"}
              </th>
              {columns.map(({ key }) => (
                <td key={key} className="num px-(--cell,8px) text-right text-xs text-ink-2 last:pr-0">
                  {count(sums[key])}
                </td>
              ))}
            </tr>
          </tfoot>
        </Table>
      )}
      {desks.length > 0 && (
        <ul aria-label="Late at desks" className="pb-1 text-xs">
          {desks.slice(0, 4).map(({ desk, of, name, late, oldest }) => (
            <li key={desk + of + name} className="flex justify-between gap-3 py-1">
              <Link
                href={requestsHref({ show: "late", desk, of })}
                prefetch={false}
                className="min-w-0 truncate hover:underline"
              >
                {deskNames[desk]}, {name}: {counted(late, "request")}
              </Link>
              <Remark tone="warn">{counted(oldest, "business day")}</Remark>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}
