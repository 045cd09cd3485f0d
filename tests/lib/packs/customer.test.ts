import { expect, test } from "vitest";
import { customerParts, type ForCustomerReview } from "@/lib/packs/customer";
import { noPlan } from "@/lib/plans/plan";

const products = { DENTAL: "WHITESPACE", VISION: "HELD" } as never;
const standing: ForCustomerReview["standing"] = {
  members: 5_200,
  contracts: 2_500,
  membersYearAgo: 5_000,
  insuredPremium: "38210016",
  ascFees: "0",
  earnedPremium: "38000000",
  incurredClaims: "34200000",
  lossRatio: "0.9",
  feeAdequacy: null,
  renewalId: "r1",
  renewsOn: "2027-01-01",
  status: "PRICING" as never,
  products,
};
const promise = (more: object) =>
  ({
    id: "p",
    side: "OURS",
    words: "Send the census",
    owner: { id: "u", name: "Ann" },
    account: null,
    firm: null,
    with: "Eva",
    withLeft: false,
    madeOn: "2026-09-01",
    dueOn: "2026-11-01",
    keptOn: null,
    droppedOn: null,
    dropReason: null,
    mine: true,
    writable: true,
    version: 1,
    ageDays: 90,
    overdue: true,
    ...more,
  }) as ForCustomerReview["promises"][number];
const read = (more: Partial<ForCustomerReview> = {}) => {
  const known = { promises: [], issues: [], guarantees: [], notices: [], since: null, today: "2026-11-30" };
  const parts = customerParts({ ...known, standing, ...more });
  return Object.fromEntries(parts.map((part) => [part.key, part]));
};
const told = (part: { items: { label: string; value: string; note?: string }[] } | undefined) =>
  part?.items.map(({ label, value, note }) => [label, value, note].filter(Boolean).join(" | "));

test("members and cost are those of the account’s standing", () => {
  const { membership, cost } = read();
  expect(told(membership)).toEqual(["Members | 5,200 | +200 in a year", "Contracts | 2,500 | 2.08 members each"]);
  expect(told(cost)).toEqual([
    "Insured premium, a year | $38.2M",
    "Claims, twelve months | $34.2M | 90.0% of $38.0M premium",
  ]);
  const asc = { ...standing, insuredPremium: "0", ascFees: "1200000", feeAdequacy: "0.97" };
  expect(told(read({ standing: asc }).cost)).toEqual(["ASC fees, a year | $1.2M | 97% of the schedule"]);
  expect(read({ standing: { ...standing, insuredPremium: "0" } }).cost!.none).toContain("No line");
});

test("what is owed is told both ways, and what was kept since the meeting before", () => {
  const promises = [
    promise({}),
    promise({ side: "THEIRS", words: "Give us the file", overdue: false, dueOn: null }),
    promise({ words: "Kept", keptOn: "2026-11-10", overdue: false }),
    promise({ words: "Kept long ago", keptOn: "2026-06-10", overdue: false }),
    promise({ words: "Dropped", droppedOn: "2026-11-10" }),
  ];
  expect(told(read({ promises, since: "2026-09-01" }).promises)).toEqual([
    "We promised | Send the census | due Nov 1, Ann",
    "They promised | Give us the file | no day, Eva",
    "We promised | Kept | kept Nov 10, Ann",
  ]);
});

test("the last quarter’s guarantees, those missed by name, and only open issues", () => {
  const guarantee = (metric: string, quarter: string, met: boolean) => ({
    ...{ id: metric, metric, quarter, met, target: "0.98", actual: "0.95", feeAtRisk: null },
  });
  const guarantees = [
    guarantee("Turnaround", "2026-07-01", true),
    guarantee("Accuracy", "2026-07-01", false),
    guarantee("Accuracy", "2026-04-01", false),
  ];
  const issue = { id: "i", what: "ID cards", severity: "HIGH", openedOn: "2026-11-01", dueOn: "2026-11-10" };
  const issues = [
    { ...issue, escalatedOn: null, closedOn: null, resolution: null, version: 1 },
    { ...issue, what: "Closed", escalatedOn: null, closedOn: "2026-11-12", resolution: "", version: 1 },
  ];
  const { service } = read({ guarantees, issues });
  expect(told(service)!.map((line) => line.split(" | ").slice(0, 2).join(" | "))).toEqual([
    "ID cards | Open",
    "Performance guarantees | 1 of 2 met",
    "Accuracy | 0.95 of 0.98",
  ]);
  expect(service!.items[0]!.tone).toBe("warn");
});

test("decisions of theirs that are ahead, the soonest first, and what they lack", () => {
  const step = (on: string) => ({ words: `Board ${on}`, on });
  const plan = { ...noPlan, decisions: [step("2027-02-01"), step("2026-12-01"), step("2026-01-01")] } as never;
  const { ahead, asks } = read({ plan });
  expect(
    told(ahead)!
      .slice(1)
      .map((line) => line.split(" | ")[0]),
  ).toEqual(["Board 2026-12-01", "Board 2027-02-01"]);
  expect(told(asks)).toEqual(["To talk about | Dental"]);
});
