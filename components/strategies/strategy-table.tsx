import Link from "next/link";
import { FigureShown } from "@/components/metrics/figure";
import { Chip } from "@/components/ui/chip";
import { Scroller } from "@/components/ui/scroller";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { count, dayText } from "@/lib/format";
import type { Strategies } from "@/lib/strategies/queries";
import { ruleText, strategyKindNames } from "@/lib/strategies/rule";

/** Plans about markets and the network, each with the accounts of the reader it touches and how far it has come. */
export const StrategyTable = ({ strategies, today }: Pick<Strategies, "strategies" | "today">) => (
  <Scroller label="Strategies" className="min-h-0 flex-1 overflow-auto px-5 -outline-offset-2 max-md:px-4">
    <Table caption="Strategies" className="min-w-[760px]">
      <TableHead sticky>
        <tr>
          <Th>Strategy</Th>
          <Th>About</Th>
          <Th>Whose</Th>
          <Th align="right" tip="Of those you see">
            Accounts
          </Th>
          <Th align="right">Members</Th>
          <Th align="right" tip="Of the accounts that may have the product, those that have it">
            Reached
          </Th>
          <Th align="right">Steps</Th>
          <Th>By</Th>
        </tr>
      </TableHead>
      <tbody>
        {strategies.map((each) => {
          const { id, name, tag, kind, rule, team, byOn, closedOn, progress } = each;
          return (
            <Tr key={id}>
              <th scope="row" className="max-w-80 border-b border-line px-2 py-1.5 text-left font-medium">
                <Link href={`/insights/strategies/${id}`} prefetch={false} className="hover:underline">
                  {name}
                </Link>{" "}
                <Chip>{tag}</Chip> {closedOn && <Chip tone="outline">Closed</Chip>}
                <span className="block text-xs font-normal text-ink-3">{ruleText(rule)}</span>
              </th>
              <Td quiet>{strategyKindNames[kind]}</Td>
              <Td quiet>{team ?? "Everybody’s"}</Td>
              <Td align="right">{count(progress.accounts)}</Td>
              <Td align="right">{count(progress.members)}</Td>
              <Td align="right">
                {progress.goal ? (
                  <FigureShown figure={progress.goal} drillHref={`/insights/strategies/${id}`} />
                ) : (
                  <span className="text-ink-3">–</span>
                )}
              </Td>
              <Td align="right" className={progress.steps.late > 0 ? "text-warn-ink" : undefined}>
                {progress.steps.done} of {progress.steps.of}
                {progress.steps.late > 0 && `, ${progress.steps.late} late`}
              </Td>
              <Td quiet>{byOn ? dayText(byOn, today) : "—"}</Td>
            </Tr>
          );
        })}
      </tbody>
    </Table>
  </Scroller>
);
