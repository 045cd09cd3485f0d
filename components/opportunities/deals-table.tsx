import Link from "next/link";
import { Avatar } from "@/components/ui/avatar";
import { Remark } from "@/components/ui/note";
import { StageIcon } from "@/components/ui/stage-icon";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { counted, money, notApplicable, renewalDay } from "@/lib/format";
import { yearOfDeal } from "@/lib/opportunities/amount";
import { categoryNames, countsAs } from "@/lib/opportunities/category";
import type { Deal } from "@/lib/opportunities/deal";
import { daysInStage } from "@/lib/opportunities/pace";
import { isOpen, type Stage, stageNames } from "@/lib/opportunities/stages";
import type { Day } from "@/lib/units/day";
import { Due } from "./due";
import { dollarsText, productsText, stageMarks } from "./words";

type DealsTableProps = { deals: Deal[]; today: Day; usual: Partial<Record<Stage, number>> };
const focus = "has-[[data-row]:focus-visible]:[&>*]:shadow-[inset_0_2px_0_var(--accent),inset_0_-2px_0_var(--accent)]";
const dollars = (amount: Parameters<typeof money>[0] & { isZero(): boolean }) =>
  amount.isZero() ? notApplicable : money(amount);

/** Every opportunity with where it stands, what it is worth and what comes next. */
export function DealsTable({ deals, today, usual }: DealsTableProps) {
  return (
    <Table caption="Opportunities" fixed className="min-w-[1180px] max-md:hidden">
      <TableHead sticky>
        <tr>
          <Th className="w-48 pl-5!">Account or employer</Th>
          <Th className="w-44">Product</Th>
          <Th className="w-28">Stage</Th>
          <Th className="w-24" tip="Days at this stage. Amber: longer than half of those that have left it took.">
            In stage
          </Th>
          <Th className="w-20">Forecast</Th>
          <Th align="right" className="w-20" tip="Dollars a year">
            Premium
          </Th>
          <Th align="right" className="w-20" tip="Dollars a year">
            Fees
          </Th>
          <Th className="w-20">Effective</Th>
          <Th>Next step</Th>
          <Th className="w-32 pr-5!">Owner</Th>
        </tr>
      </TableHead>
      <tbody>
        {deals.map((deal) => {
          const year = yearOfDeal(deal.products);
          const open = isOpen(deal.stage);
          const days = daysInStage(deal.stays, today);
          const slow = open && days > (usual[deal.stage] ?? Number.POSITIVE_INFINITY);
          return (
            <Tr key={deal.id} className={focus}>
              <th scope="row" className="border-b border-line px-2 py-1 pl-5 text-left font-medium">
                <Link
                  data-row
                  href={`/opportunities/${deal.id}`}
                  prefetch={false}
                  className="block truncate outline-none hover:underline"
                  data-tip={deal.name}
                >
                  {deal.name}
                </Link>
              </th>
              <Td quiet>{productsText(deal)}</Td>
              <Td>
                <StageIcon mark={stageMarks[deal.stage]} label={stageNames[deal.stage]} />
              </Td>
              <Td quiet>
                {open ? (
                  slow ? (
                    <Remark tone="warn">{counted(days, "day")}</Remark>
                  ) : (
                    counted(days, "day")
                  )
                ) : (
                  notApplicable
                )}
              </Td>
              <Td quiet>{categoryNames[countsAs(deal.stage, deal.category)]}</Td>
              <Td align="right" className="num">
                {dollars(year.PREMIUM)}
              </Td>
              <Td align="right" className="num">
                {dollars(year.FEE)}
              </Td>
              <Td className="num">{renewalDay(deal.effectiveOn)}</Td>
              <Td quiet>
                {open ? (
                  <>
                    <Due deal={deal} today={today} />, {deal.nextStep}
                  </>
                ) : (
                  `${stageNames[deal.stage]} ${renewalDay(deal.closedOn)}`
                )}
              </Td>
              <Td quiet className="pr-5">
                {deal.owner ?? "—"}
              </Td>
            </Tr>
          );
        })}
      </tbody>
    </Table>
  );
}

/** The same on a phone: two lines each. */
export function DealsList({ deals, today }: Omit<DealsTableProps, "usual">) {
  return (
    <ul aria-label="Opportunities" className="md:hidden">
      {deals.map((deal) => (
        <li key={deal.id} className="relative border-b border-line px-4 py-2 text-base hover:bg-hover">
          <span className="flex min-h-6 items-center justify-between gap-3">
            <Link
              href={`/opportunities/${deal.id}`}
              prefetch={false}
              className="truncate font-medium after:absolute after:inset-0"
            >
              {deal.name}
            </Link>
            {deal.owner && <Avatar name={deal.owner} named />}
          </span>
          <span className="flex min-h-6 items-center justify-between gap-3 text-xs text-ink-2">
            <StageIcon mark={stageMarks[deal.stage]} label={stageNames[deal.stage]} />
            <span className="truncate">{productsText(deal)}</span>
          </span>
          <span className="flex min-h-6 items-center justify-between gap-3 text-xs text-ink-3">
            <span>{dollarsText(yearOfDeal(deal.products))}</span>
            {isOpen(deal.stage) && <Due deal={deal} today={today} />}
          </span>
        </li>
      ))}
    </ul>
  );
}
