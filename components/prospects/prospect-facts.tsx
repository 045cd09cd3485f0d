import { Facts } from "@/components/ui/facts";
import { count, countChange, money, renewalDay } from "@/lib/format";
import type { ProspectRow } from "@/lib/prospects/queries";
import { fundingNames, lineNames } from "@/lib/prospects/words";

/** What one asks first of an employer: how large, insured by whom, advised by whom since when, for how much, until when. */
export function ProspectFacts({ prospect }: { prospect: ProspectRow }) {
  const { employees, employeesBefore, carrier, carrierBefore, broker, brokerBefore, brokerSince } = prospect;
  const moved = employees !== null && employeesBefore !== null ? employees - employeesBefore : null;
  return (
    <Facts
      facts={[
        {
          label: "Employees",
          value: count(employees),
          note: moved === null ? "no year before" : `${countChange(moved)} in a year`,
        },
        {
          label: "Carrier",
          value: carrier ?? "Not filed",
          note: carrierBefore ? `before, ${carrierBefore}` : "no other before",
        },
        {
          label: "Broker",
          value: broker ?? "Not filed",
          note: brokerBefore ? `before, ${brokerBefore}` : brokerSince ? `since ${brokerSince} or longer` : undefined,
        },
        { label: "Premium filed", value: money(prospect.premium), note: `plan year ${prospect.latestYear}` },
        { label: "Persons covered", value: count(prospect.persons), note: "employees or members" },
        {
          label: "Renews",
          value: prospect.renewsOn ? renewalDay(prospect.renewsOn).replace(/\/\d{4}$/, "") : "—",
          note: "day after it ends",
        },
        {
          label: "Funding",
          value: fundingNames[prospect.funding],
          note: prospect.lines
            .slice(0, 3)
            .map((line) => lineNames[line] ?? line)
            .join(", "),
        },
      ]}
    />
  );
}
