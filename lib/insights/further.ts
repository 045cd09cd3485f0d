import type { Launch } from "@/lib/innovations/adoption";
import { type Drawn, shared } from "@/lib/metrics/part";
import type { UnitCost } from "@/lib/metrics/revenue";
import type { Day } from "@/lib/units/day";
import { decimal, one, zero } from "@/lib/units/decimal";
import { type Ends, isKept, partsOf } from "./ends";
import { launchedOf } from "./launched";
import { marginsOf } from "./margins";
import { type Release, releasesOf } from "./releases";

export type Group = { title: string; note: string; figures: Drawn[] };

const opened = "as the picture of last December’s end has it";
const dollars = { side: "dollars" } as const;

/** Causes nobody here could have turned: the customer was bought, closed, or funds otherwise (domain 5.1). */
const involuntary = ["MERGER", "CLOSED", "FUNDING_CHANGE"];

type Bucket = { key: "premium" | "fees"; name: string; before: (row: Ends) => string; now: (row: Ends) => string };
const buckets: Bucket[] = [
  { key: "premium", name: "insured premium", before: (row) => row.premiumThen, now: (row) => row.insuredPremium },
  { key: "fees", name: "ASC fees", before: (row) => row.feesThen, now: (row) => row.ascFees },
];
const hasConverted = ({ medicalFunding, fundingThen, members }: Ends) =>
  members > 0 && fundingThen !== null && medicalFunding !== fundingThen;

/** Persistency and net retention of one bucket’s dollars; the buckets are never added. */
function dollarsKept(rows: readonly Ends[], { key, name, before, now }: Bucket): Drawn[] {
  const own = rows.filter(({ membersThen }) => membersThen > 0);
  const under = `A year’s ${name} at the opening`;
  const net = (which: "nrr" | "nrrSame", title: string, said: string, some: readonly Ends[]) =>
    shared(
      {
        key: `further.${which}.${key}`,
        name: `${title}, ${name}`,
        tells: `Of a year’s ${name} at the opening, what the accounts that stayed pay now; new accounts count for nothing${said}`,
        formula: `A year’s ${name} now of accounts still in force ÷ a year’s ${name} of all at the opening, ${opened}`,
        words: `A year’s ${name} now, of accounts kept`,
        ...{ under, ...dollars },
      },
      partsOf(
        some,
        (row) => (isKept(row) ? decimal(now(row)) : zero),
        (row) => decimal(before(row)),
      ),
    );
  return [
    shared(
      {
        key: `further.persistency.${key}`,
        name: `Persistency of ${name}`,
        tells: `Of a year’s ${name} at the opening, that of accounts that stayed`,
        formula: `Opening ${name} of accounts still in force ÷ opening ${name} of all, ${opened}`,
        words: `Opening ${name} of accounts kept`,
        ...{ under, ...dollars },
      },
      partsOf(
        own,
        (row) => (isKept(row) ? decimal(before(row)) : zero),
        (row) => decimal(before(row)),
      ),
    ),
    net("nrr", "Net retention", "", own),
    net(
      "nrrSame",
      "Net retention without conversions",
      "; accounts that changed their funding stand on neither side",
      own.filter((row) => !hasConverted(row)),
    ),
  ];
}

/** Accounts and members that stayed or left, which the page’s Retention does not have. */
function accountsKept(rows: readonly Ends[], from: Day, today: Day): Drawn[] {
  const own = rows.filter(({ membersThen }) => membersThen > 0);
  const lapsed = own.filter((row) => !isKept(row));
  const left = (key: string, name: string, said: string, some: readonly Ends[]) =>
    shared(
      {
        key: `further.${key}`,
        name,
        tells: said,
        formula: "Opening members of those ÷ opening members of all",
        words: "Members that left",
        under: "Members at the opening",
      },
      partsOf(
        own,
        (row) => (some.includes(row) ? decimal(row.membersThen) : zero),
        (row) => decimal(row.membersThen),
      ),
    );
  const cohort = own.filter(({ renewedOn }) => renewedOn !== null && renewedOn > from && renewedOn <= today);
  return [
    shared(
      {
        key: "further.lapse",
        name: "Lapse rate, accounts",
        tells: "Of the accounts there were at the opening, those that left",
        formula: "1 − accounts still in force ÷ accounts with members at the opening",
        words: "Accounts that left",
        under: "Accounts at the opening",
      },
      partsOf(
        own,
        (row) => (isKept(row) ? zero : one),
        () => one,
      ),
    ),
    left(
      "voluntary",
      "Lapsed by choice, members",
      "Members of accounts that went to another carrier: by price, network, service, broker, product or a cause not on file",
      lapsed.filter(({ cause }) => !cause || !involuntary.includes(cause)),
    ),
    left(
      "involuntary",
      "Lapsed otherwise, members",
      "Members of accounts that were bought, closed or funded otherwise",
      lapsed.filter(({ cause }) => cause !== null && involuntary.includes(cause)),
    ),
    shared(
      {
        key: "further.cohort",
        name: "Persistency of renewed, members",
        tells: "Of the members of accounts whose renewal fell in the year so far, those that stayed",
        formula: `Opening members of accounts still in force ÷ opening members, of accounts to renew from then to today, ${opened}`,
        words: "Members kept",
        under: "Members that came to renew",
        of: "accounts",
      },
      partsOf(
        cohort,
        (row) => (isKept(row) ? decimal(row.membersThen) : zero),
        (row) => decimal(row.membersThen),
      ),
    ),
  ];
}

type Read = {
  rows: readonly Ends[];
  releases: readonly Release[];
  costs: readonly UnitCost[];
  /** What accounts adopted of programs, whenever. */
  launches?: readonly Launch[];
  /** The day of the opening picture; none where no picture is that old. */
  from: Day | null;
  today: Day;
  internal: boolean;
};

/** The measures of domain 5 that the page of Insights has no panel for, each with the accounts it is made of. */
export function furtherOf({ rows, releases, costs, launches = [], from, today, internal }: Read): Group[] {
  return [
    ...(from
      ? [
          {
            title: "Retention in dollars",
            note: "each bucket on its own, since last December",
            figures: buckets.flatMap((bucket) => dollarsKept(rows, bucket)),
          },
          {
            title: "Who left, and how",
            note: "since last December",
            figures: accountsKept(rows, from, today),
          },
        ]
      : []),
    { title: "Margin and depth", note: "percentages are never of both buckets", figures: marginsOf(rows, costs) },
    {
      title: "Programs",
      note: "the largest accounts of what is shown",
      figures: [launchedOf(rows, launches, today)],
    },
    { title: "Releases", note: "the last twelve months", figures: releasesOf(releases, today, internal) },
  ];
}
