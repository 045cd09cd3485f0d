import Link from "next/link";
import { Table, TableHead } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { dayText, timeText } from "@/lib/format";
import { changeText } from "@/lib/pictures/change-text";
import { changeKinds } from "@/lib/pictures/changes";
import type { Credit } from "@/lib/pictures/credit";
import type { CreditedChange } from "@/lib/pictures/queries";
import type { Day } from "@/lib/units/day";

export type ChangeGroup = { key: string; title: string; changes: CreditedChange[] };
type ChangesTableProps = { groups: ChangeGroup[]; byAccount: boolean; zone: string; today: Day };

const cell = "border-b border-line px-2 py-1.5 align-top max-md:block max-md:border-0 max-md:px-4 max-md:py-0.5";

/** Each change with what was and what is, who made it and when. On a phone a change is a few lines. */
export function ChangesTable({ groups, byAccount, zone, today }: ChangesTableProps) {
  const first = byAccount ? "What" : "Account";
  return (
    <Table caption="What changed" fixed className="max-md:block">
      <TableHead sticky>
        <tr className="max-md:sr-only">
          <Th className="w-64 pl-5">{first}</Th>
          <Th className="w-56">Before</Th>
          <Th className="w-56">After</Th>
          <Th className="pr-5">Who and when</Th>
        </tr>
      </TableHead>
      {groups.map(({ key, title, changes }) => (
        <tbody key={key} className="max-md:block">
          <tr className="max-md:block">
            <th
              scope="colgroup"
              colSpan={4}
              className="border-b border-line bg-canvas px-2 py-1.5 pl-5 text-left font-medium max-md:block max-md:pl-4"
            >
              {title} <span className="ml-1 font-normal text-ink-3">{changes.length}</span>
            </th>
          </tr>
          {changes.map((change) => (
            <tr
              key={`${change.accountId}${change.kind}`}
              className="hover:bg-hover max-md:block max-md:border-b max-md:border-line max-md:py-1.5"
            >
              <th scope="row" className={`${cell} pl-5 text-left font-medium`}>
                {byAccount ? (
                  changeKinds[change.kind]
                ) : (
                  <Link href={`/accounts/${change.accountId}`} prefetch={false} className="hover:underline">
                    {change.account}
                  </Link>
                )}
              </th>
              <Sides change={change} />
              <td className={`${cell} pr-5 text-ink-2`}>
                <Credited credit={change.credit} zone={zone} today={today} />
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </Table>
  );
}

function Sides({ change }: { change: CreditedChange }) {
  const { before, after } = changeText(change);
  return (
    <>
      <td className={`${cell} break-words text-ink-2`}>
        <span className="mr-2 text-xs text-ink-3 md:hidden">Before</span>
        {before}
      </td>
      <td className={`${cell} break-words font-medium`}>
        <span className="mr-2 text-xs font-normal text-ink-3 md:hidden">After</span>
        {after}
      </td>
    </>
  );
}

function Credited({ credit, zone, today }: { credit: Credit; zone: string; today: Day }) {
  if ("nobody" in credit) return <span className="text-ink-3">{credit.nobody}</span>;
  const day = new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(credit.at);
  return (
    <>
      <span className="text-ink">{credit.who}</span>
      <span className="text-ink-3">
        {" "}
        {dayText(day, today)}, {timeText(credit.at, zone)}
      </span>
      <span className="block text-xs text-ink-3">{credit.what}</span>
    </>
  );
}
