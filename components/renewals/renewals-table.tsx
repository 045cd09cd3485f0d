import Link from "next/link";
import { StageIcon } from "@/components/ui/stage-icon";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { DecideBy, Rates, Slips } from "./cells";
import type { RenewalFace } from "./face";

/** Whether the reader may see rates, and what a decision slips by. */
export type RenewalsShown = { rows: RenewalFace[]; rated: boolean; slips: boolean };

const focus = "has-[[data-row]:focus-visible]:[&>*]:shadow-[inset_0_2px_0_var(--accent),inset_0_-2px_0_var(--accent)]";

/** Every track of the renewals ahead: where it stands, what it needs, whose it is. */
export function RenewalsTable({ rows, rated, slips }: RenewalsShown) {
  return (
    <Table caption="Renewals" fixed className="min-w-[1000px] max-md:hidden">
      <TableHead sticky>
        <tr>
          <Th className="pl-5!">Account</Th>
          <Th className="w-[76px]">Effective</Th>
          <Th className="w-[236px] max-xl:w-[108px]">Track</Th>
          <Th align="right" className="w-[80px]">
            Members
          </Th>
          <Th className="w-[124px]">Stage</Th>
          {rated && (
            <Th align="right" className="w-[132px]">
              Req. → quoted
            </Th>
          )}
          <Th className="w-[84px]">Decide by</Th>
          {slips && (
            <Th align="right" className="w-[60px]">
              Slips
            </Th>
          )}
          <Th className="w-[96px]">Underwriter</Th>
          <Th className="w-[100px] pr-5!">Owner</Th>
        </tr>
      </TableHead>
      <tbody>
        {rows.map((row) => (
          <Tr key={row.id} className={focus}>
            <th scope="row" className="truncate border-b border-line px-2 pl-5 text-left font-medium">
              <AccountName row={row} />
            </th>
            <Td quiet>{row.effective}</Td>
            <Td quiet data-tip={`${row.kind}: ${row.plan}`}>
              {row.kind}
              <span className="ml-1.5 text-xs text-ink-3 max-xl:hidden">{row.plan}</span>
            </Td>
            <Td align="right" quiet>
              {row.members}
            </Td>
            <Td data-tip={row.stage}>
              <StageIcon mark={row.mark} label={row.status} />
            </Td>
            {rated && (
              <Td align="right">
                <Rates rates={row.rates} />
              </Td>
            )}
            <Td quiet data-tip={row.late && row.decideBy}>
              <DecideBy row={row} />
            </Td>
            {slips && <Td align="right">{row.slip && <Slips slip={row.slip} href={row.href} />}</Td>}
            <Td quiet data-tip={row.underwriter}>
              {lastNames(row.underwriter)}
            </Td>
            <Td quiet className="pr-5" data-tip={row.owner}>
              {lastNames(row.owner)}
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}

const lastNames = (people = "") =>
  people
    .split(", ")
    .map((name) => name.split(" ").at(-1))
    .join(", ") || "—";

function AccountName({ row: { account, href } }: { row: RenewalFace }) {
  return (
    <Link data-row href={href} prefetch={false} className="outline-none hover:underline">
      {account}
    </Link>
  );
}
