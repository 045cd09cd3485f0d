import { type Field, field } from "@/lib/files/field";
import type { Day } from "@/lib/units/day";
import { type FundingSignal, fundingNames, linesText, type Reason, reasonNames, sectorName } from "./words";

type Row = {
  ein: string;
  name: string;
  city: string | null;
  state: string | null;
  businessCode: string | null;
  employees: number | null;
  employeesBefore: number | null;
  latestYear: number;
  lines: string[];
  carriers?: { line: string; carrier: string }[];
  carrier: string | null;
  carrierBefore: string | null;
  broker: string | null;
  brokerBefore: string | null;
  brokerSince: number | null;
  premium: string | null;
  persons: number | null;
  renewsOn: Day | null;
  funding: FundingSignal;
  reasons: Reason[];
  pursuedBy: string | null;
};

/** The columns of the prospects as a file has them. */
export const prospectFields: readonly Field<Row>[] = [
  field("Employer", "TEXT", ({ name }) => name),
  field("EIN", "TEXT", ({ ein }) => ein),
  field("City", "TEXT", ({ city }) => city),
  field("State", "TEXT", ({ state }) => state),
  field("Industry", "TEXT", ({ businessCode }) => sectorName(businessCode)),
  field("Employees", "COUNT", ({ employees }) => employees),
  field("Employees before", "COUNT", ({ employeesBefore }) => employeesBefore),
  field("Plan year", "TEXT", ({ latestYear }) => String(latestYear)),
  field("Lines, and who insures them", "TEXT", ({ lines, carriers }) => linesText(lines, carriers)),
  field("Carrier", "TEXT", ({ carrier }) => carrier),
  field("Carrier before", "TEXT", ({ carrierBefore }) => carrierBefore),
  field("Broker", "TEXT", ({ broker }) => broker),
  field("Broker before", "TEXT", ({ brokerBefore }) => brokerBefore),
  field("Broker since", "TEXT", ({ brokerSince }) => (brokerSince ? String(brokerSince) : null)),
  field("Premium filed", "DOLLARS", ({ premium }) => premium),
  field("Persons", "COUNT", ({ persons }) => persons),
  field("Renews", "DAY", ({ renewsOn }) => renewsOn),
  field("Funding", "TEXT", ({ funding }) => fundingNames[funding]),
  field("Why it fits", "TEXT", ({ reasons }) => reasons.map((reason) => reasonNames[reason]).join("; ")),
  field("Pursued by", "TEXT", ({ pursuedBy }) => pursuedBy),
];
