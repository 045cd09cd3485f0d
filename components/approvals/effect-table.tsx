import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import type { Approval } from "@/lib/approvals/queries";
import { money, moneyChange, points, rate, rateAction, ratio } from "@/lib/format";
import { actionOf } from "@/lib/renewals/rate-action";
import { type Decimal, decimal } from "@/lib/units/decimal";
import { concessionOf } from "./face";

type Line = { name: string; today: string; required: string; asked: string; change: string };

/** What a request does to the rate, the year’s dollars and the LR, from today’s rate over required to what is asked. */
export function EffectTable({ approval }: { approval: Approval }) {
  const { rate: asked } = concessionOf(approval);
  return (
    <Table caption="Effect" className="num">
      <TableHead>
        <tr>
          <Th className="pl-0!">Effect</Th>
          <Th align="right" className="max-sm:hidden">
            Today
          </Th>
          <Th align="right">Required</Th>
          <Th align="right">{approval.approvedRate ? "Approved" : "Asked"}</Th>
          <Th align="right" className="pr-0!">
            Change
          </Th>
        </tr>
      </TableHead>
      <tbody>
        {linesOf(approval, asked).map(({ name, today, required, asked: shown, change }) => (
          <Tr key={name}>
            <th scope="row" className="h-[34px] border-b border-line pr-2 text-left font-normal">
              {name}
            </th>
            <Td align="right" quiet className="max-sm:hidden">
              {today}
            </Td>
            <Td align="right">{required}</Td>
            <Td align="right" className="font-semibold">
              {shown}
            </Td>
            <Td align="right" quiet className="pr-0!">
              {change}
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}

function linesOf({ kind, currentRate, requiredRate, units, lossRatio }: Approval, asked: Decimal): Line[] {
  const [current, required] = [decimal(currentRate), decimal(requiredRate)];
  const fee = kind === "FEE";
  const [actionRequired, actionAsked] = [actionOf(required, current), actionOf(asked, current)];
  const atAsked = lossRatio && asked.gt(0) ? decimal(lossRatio).times(required).div(asked) : null;
  const atToday = lossRatio && current.gt(0) ? decimal(lossRatio).times(required).div(current) : null;
  const less = asked.minus(required);
  return [
    ...(actionRequired && actionAsked
      ? [
          {
            name: fee ? "Fee action" : "Rate action",
            today: "—",
            required: rateAction(actionRequired),
            asked: rateAction(actionAsked),
            change: points(actionAsked.minus(actionRequired)),
          },
        ]
      : []),
    {
      name: fee ? "Fee PEPM" : "Rate",
      today: rate(current),
      required: rate(required),
      asked: rate(asked),
      change: `−${rate(less.abs())}`,
    },
    {
      name: fee ? "Fees a year" : "Premium a year",
      today: money(current.times(units)),
      required: money(required.times(units)),
      asked: money(asked.times(units)),
      change: moneyChange(less.times(units)),
    },
    ...(fee && required.gt(0)
      ? [
          {
            name: "Fee adequacy",
            today: "—",
            required: ratio(1),
            asked: ratio(asked.div(required)),
            change: points(asked.div(required).minus(1)),
          },
        ]
      : []),
    ...(atAsked && lossRatio
      ? [
          {
            name: "LR to expect",
            today: ratio(atToday),
            required: ratio(lossRatio),
            asked: ratio(atAsked),
            change: points(atAsked.minus(lossRatio)),
          },
        ]
      : []),
  ];
}
