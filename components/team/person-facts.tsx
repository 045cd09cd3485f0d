import { MetricExplain } from "@/components/metrics/metric-explain";
import { Facts } from "@/components/ui/facts";
import type { PersonLoad } from "@/lib/coaching/loads";
import { count, counted, dayText } from "@/lib/format";
import { capacityMetrics, workloadFigure } from "@/lib/metrics/capacity";
import { LoadText } from "./load-bar";

const { span, workload } = capacityMetrics;

/** What one person carries, before a 1:1 begins. */
export function PersonFacts({ person, today }: { person: PersonLoad; today: string }) {
  return (
    <Facts
      facts={[
        {
          label: workload.name,
          value: (
            <MetricExplain
              explanation={workloadFigure(person.load)}
              over={workload.line}
              drillHref={`/accounts?ae=${person.id}`}
            >
              <LoadText load={person.load} state={person.state} />
            </MetricExplain>
          ),
          note: "full from 25, over at 30",
        },
        { label: "Accounts", value: count(person.accounts), note: `${count(person.members)} members` },
        { label: "In renewal", value: count(person.inRenewal), note: counted(person.stuck, "stuck case") },
        { label: "Promises late", value: count(person.promisesLate), note: counted(person.tasksLate, "late task") },
        { label: "Single-threaded", value: count(person.single), note: "accounts" },
        ...(person.span > 0
          ? [{ label: span.name, value: count(person.span), note: "direct reports", tip: `${span.line} is usual` }]
          : []),
        { label: "Last 1:1", value: person.metOn ? dayText(person.metOn, today) : "—", note: "as noted here" },
      ]}
    />
  );
}
