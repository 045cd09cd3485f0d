import Link from "next/link";
import { MetricExplain } from "@/components/metrics/metric-explain";
import { Remark } from "@/components/ui/note";
import { SegmentedLinks } from "@/components/ui/segmented";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { type Voice, voiceNames } from "@/lib/forecast/calls";
import { type Deciding, decidingFigure, decidingKeys } from "@/lib/forecast/deciding";
import { type ForecastState, forecastHref } from "@/lib/forecast/list";
import type { Measure, Weighed } from "@/lib/forecast/outlook";
import { measureNames } from "@/lib/forecast/told";
import { odds as oddsText } from "@/lib/format";
import { CallMark } from "./call-mark";
import { amountText, changeText } from "./words";

/** What is ranked by: members, or a margin; premium and fees are never ranked together. */
const rankedBy = ["members", "insuredMargin", "feeMargin"] as const;
export const decidingBy = (by: Measure): (typeof rankedBy)[number] =>
  rankedBy.find((measure) => measure === by) ?? "members";

type Row = Weighed & { accountId: string; account: string; owner: string | null };
type DecidingTableProps = { deciding: Deciding<Row>[]; by: Measure; voice: Voice; state: ForecastState };
const shown = 10;

/** The open renewals whose outcome moves the season most, with what keeping or losing each does to Expected. */
export function DecidingTable({ deciding, by, voice, state }: DecidingTableProps) {
  return (
    <>
      <SegmentedLinks
        label="Ranked by"
        current={by}
        segments={rankedBy.map((value) => ({
          value,
          label: measureNames[value],
          href: forecastHref(state, { by: value }),
        }))}
      />
      {deciding.length === 0 ? (
        <p className="py-2 text-xs text-ink-3">Nothing that is open moves the {measureNames[by].toLowerCase()}.</p>
      ) : (
        <Table caption="The accounts that decide the season">
          <TableHead>
            <tr>
              <Th className="pl-0!">Account</Th>
              <Th align="right">{measureNames[by]}</Th>
              <Th className="max-md:hidden">{voiceNames[voice]}</Th>
              <Th align="right" className="max-md:hidden">
                Odds
              </Th>
              <Th align="right" tip="Against Expected">
                Kept
              </Th>
              <Th align="right" tip="Against Expected">
                Lost
              </Th>
              <Th align="right" tip="Mean distance from Expected: 2 × amount × odds × (1 − odds)">
                Moves
              </Th>
              <Th className="pr-0! max-lg:hidden">What is asked</Th>
            </tr>
          </TableHead>
          <tbody>
            {deciding.slice(0, shown).map((one) => {
              const { row, amount, odds, decides } = one;
              const href = forecastHref(state, { tab: "call", at: row.accountId });
              return (
                <Tr key={row.accountId}>
                  <th scope="row" className="h-[34px] border-b border-line pr-2 text-left font-medium">
                    <Link href={href} prefetch={false} className="hover:underline">
                      {row.account}
                    </Link>{" "}
                    <span className="text-xs font-normal text-ink-3 max-md:hidden">{row.owner}</span>
                  </th>
                  <Td align="right" className="num">
                    {amountText(by, amount)}
                  </Td>
                  <Td className="max-md:hidden">
                    <CallMark call={row.call} />
                  </Td>
                  <Td align="right" quiet className="num max-md:hidden">
                    {oddsText(odds)}
                  </Td>
                  {decidingKeys.map((key) => (
                    <Td key={key} align="right" className={key === "moves" ? "num font-medium" : "num"}>
                      <MetricExplain
                        explanation={decidingFigure(key, by, one)}
                        drillHref={href}
                        drillName="On the call"
                      >
                        {key === "moves" ? amountText(by, one[key]) : changeText(by, one[key])}
                      </MetricExplain>
                    </Td>
                  ))}
                  <Td className="pr-0! max-lg:hidden">{decides && <Remark tone="warn">decides it alone</Remark>}</Td>
                </Tr>
              );
            })}
          </tbody>
        </Table>
      )}
    </>
  );
}
