import { LineChart, type LinePanel } from "@/components/charts/line-chart";
import type { AccountFrame } from "@/lib/accounts/queries";
import type { MonthRatios } from "@/lib/accounts/series";
import { count, monthText, monthTick, ratio } from "@/lib/format";

type MembershipChartProps = { months: MonthRatios[]; frame: Pick<AccountFrame, "lossRatio" | "feeAdequacy"> };

const inWords = (parts: string[]) => new Intl.ListFormat("en-US").format(parts).replace(", and", " and");

/** Members above; LR where premium is insured, fee adequacy where fees are earned; all on one time axis. */
export function MembershipChart({ months, frame }: MembershipChartProps) {
  const last = months.at(-1);
  const ratios = [
    { name: "LR, rolling 12", short: "LR", values: months.map(({ lossRatio }) => lossRatio), asked: frame.lossRatio },
    {
      name: "Fee adequacy",
      short: "fee adequacy",
      values: months.map(({ feeAdequacy }) => feeAdequacy),
      asked: frame.feeAdequacy,
    },
  ].filter(({ values }) => values.some((value) => value !== null));
  const told = ratios.map(
    ({ name, values, asked }) => `${name} now ${ratio(values.at(-1))}${asked ? ` against ${ratio(asked)}` : ""}`,
  );
  return (
    <LineChart
      title={inWords(["Membership", ...ratios.map(({ short }) => short)])}
      note={
        <span>
          Last {months.length} months, through {monthText(last?.month)}
          {last?.preliminary && last.lossRatio !== null && ", claims of the last two preliminary"}
        </span>
      }
      label={`${[`Members ${count(months[0]?.members)} to ${count(last?.members)} over ${months.length} months`, ...told].join("; ")}.`}
      points={months.map(({ month }, at) => ({
        name: monthText(month),
        tick: at % 6 === 0 ? monthTick(month, months[at - 6]?.month) : undefined,
      }))}
      panels={[
        {
          name: "Members",
          unit: "count",
          series: [{ name: "Members", values: months.map(({ members }) => members), endLabel: count(last?.members) }],
        },
        ...ratios.map(
          ({ name, values, asked }): LinePanel => ({
            name,
            unit: "share",
            series: [
              { name, values, ink: "ink-2", endLabel: ratio(values.at(-1)) },
              ...(asked ? [{ name: "Target", values: values.map(() => Number(asked)), look: "target" as const }] : []),
            ],
          }),
        ),
      ]}
    />
  );
}
