import { isAtRisk, type SeasonState } from "@/lib/accounts/season";
import { type Drawn, type Part, summed, tallied } from "@/lib/metrics/part";
import { metrics } from "@/lib/metrics/registry";
import type { DealLine } from "@/lib/opportunities/amount";
import { addMonths, type Day, firstOfMonth, monthsBetween } from "@/lib/units/day";
import { type Decimal, decimal, one, sum, zero } from "@/lib/units/decimal";

/** An account in force, as far as its members of the season’s day can be told today. */
export type Outlook = {
  id: string;
  name: string;
  members: number;
  /** The month these are of, and members of the twelve months up to it, the last first month first. */
  asOfMonth: Day;
  sparkline: readonly number[];
  membersYearAgo: number;
  seasonState: SeasonState;
  renewsOn: Day | null;
  /** Slices signed to come, and to leave, from now to the season’s day. */
  sliceGainsAhead: number;
  slicesLostAhead: number;
  /** Slices won less lost between the two months of a year before that tell what a season does. */
  slicesBefore: number;
  /**
   * Of accounts alike that were added up: what is expected of each of them, rounded to whole members and then added, so that
   * it comes to what it comes to one by one.
   */
  expected?: { inGroup: number; lost: number };
};

/** A medical sale to an employer we pursue that was agreed and is not signed: its product lines, in people. */
export type VerbalSale = { id: string; name: string; effectiveOn: Day | null; products: readonly DealLine[] };

export const bridgeBars = ["known", "signed", "verbal", "atRisk", "inGroup"] as const;
export type BridgeBar = (typeof bridgeBars)[number];
export type BridgeFigures = Record<"today" | BridgeBar | "projected", Drawn>;

/** What stands beside the accounts: the odds of keeping one at risk, verbal sales, and members a contract covers in this book. */
type Asked = { season: Day; keeps: Decimal; sales: readonly VerbalSale[]; membersPerContract: Decimal };
type Step = Record<"today" | Exclude<BridgeBar, "verbal">, number>;
type Row = { id: string; name: string; step: Step };

const falls = (renewsOn: Day | null, season: Day) => renewsOn !== null && renewsOn <= season;

/** Whether an account has given notice for a day up to the season’s. */
const leaves = ({ seasonState, renewsOn }: Outlook, season: Day) => seasonState === "LOST" && falls(renewsOn, season);

/** Whether it is undecided and its health at risk. */
const atRisk = (account: Outlook, season: Day) => isAtRisk(account) && falls(account.renewsOn, season);

/** Members of a month a year before the season’s day; unknown where that month is not among the last twelve. */
function seasonBefore({ asOfMonth, sparkline }: Outlook, season: Day): number | undefined {
  const back = monthsBetween(addMonths(firstOfMonth(season), -12), asOfMonth);
  return back < 0 ? undefined : sparkline[sparkline.length - 1 - back];
}

/** A part of a whole in whole numbers, halves away from zero; both are counts, so that nothing is lost on the way. */
const wholeShare = (part: number, whole: number) => {
  const size = Math.abs(part);
  const rest = size % whole;
  return Math.sign(part) * ((size - rest) / whole + (rest * 2 >= whole ? 1 : 0));
};

/** What the account itself did over the same months a year before, at today’s size, in whole members. */
export function inGroupExpected(account: Outlook, season: Day): Decimal {
  const then = seasonBefore(account, season);
  const { membersYearAgo, members, slicesBefore } = account;
  if (!then || membersYearAgo === 0 || leaves(account, season)) return zero;
  return decimal(wholeShare(members * (then - slicesBefore), membersYearAgo) - members);
}

const lostOf = (members: number, keeps: Decimal) =>
  decimal(members).times(one.minus(keeps)).toDecimalPlaces(0).toNumber();

/** Each account’s step of the bridge, in whole members, so that the accounts of a step are the step. */
function stepsOf(account: Outlook, { season, keeps }: Asked): Step {
  const gone = leaves(account, season);
  const { expected } = account;
  const lost = () => expected?.lost ?? lostOf(account.members, keeps);
  return {
    today: account.members,
    known: gone ? -account.members : -account.slicesLostAhead,
    signed: gone ? 0 : account.sliceGainsAhead,
    atRisk: atRisk(account, season) ? -lost() : 0,
    inGroup: expected?.inGroup ?? inGroupExpected(account, season).toNumber(),
  };
}

/** Members of a verbal sale by the season’s day: insured medical counts members, ASC medical contracts; whole members. */
const membersOf = ({ effectiveOn, products }: VerbalSale, { season, membersPerContract }: Asked): Decimal =>
  effectiveOn && effectiveOn <= season
    ? sum(
        products.map(({ code, exposure }) => {
          if (code === "MED-FI") return decimal(exposure);
          return code === "MED-ASC" ? decimal(exposure).times(membersPerContract) : zero;
        }),
      ).toDecimalPlaces(0)
    : zero;

type Told = { name: string; tells: string; formula: string; words: string };

const toldOf = (keeps: Decimal): Record<BridgeBar, Told> => ({
  known: {
    name: "Known terms",
    tells: "Members of accounts that gave notice, and of slices that leave, up to the season’s day",
    formula: "Members today of accounts leaving by then, and slices lost that are signed to come",
    words: "Members known to leave",
  },
  signed: {
    name: "Signed sales",
    tells: "Members of slices won that are signed to come by the season’s day",
    formula: "Sum of members of slices won that begin after today and by then",
    words: "Members signed to come",
  },
  verbal: {
    name: "Verbal sales",
    tells: "Members of employers we pursue whose medical is agreed and not signed, in force by the season’s day",
    formula: "Sum of members of insured medical, and of contracts of ASC medical × members per contract of this book",
    words: "Members agreed verbally",
  },
  atRisk: {
    name: "At risk, expected",
    tells: "What is to be expected of members undecided whose health is at risk",
    formula: `Members at risk × (1 − ${keeps.times(100).toFixed()}% that renewals at risk are kept), whole members an account`,
    words: "Members expected to leave",
  },
  inGroup: {
    name: "In-group",
    tells: "How accounts that stay are expected to grow or shrink by the season’s day",
    formula:
      "Members today × each account’s own change over the same months a year before, slices apart, whole members an account",
    words: "In-group change expected",
  },
});

/** Members of the season’s day as they can be told today, step by step, to the member; nothing is weighed that nobody knows. */
export function bridgeOf(accounts: readonly Outlook[], asked: Asked): BridgeFigures {
  const told = toldOf(asked.keeps);
  const rows = accounts.map((account): Row => ({ id: account.id, name: account.name, step: stepsOf(account, asked) }));
  const verbal = asked.sales.map(
    (sale): Part => ({ id: "", name: sale.name, above: membersOf(sale, asked), href: `/opportunities/${sale.id}` }),
  );
  const bar = (key: Exclude<BridgeBar, "verbal">) =>
    tallied({ key: `bridge.${key}`, format: "change", ...told[key] }, { rows, above: ({ step }) => step[key] });
  return {
    today: tallied(
      {
        key: "bridge.today",
        name: metrics.members.name,
        tells: metrics.members.tells,
        formula: metrics.members.formula,
        words: "Members today",
      },
      { rows, above: ({ step }) => step.today },
    ),
    known: bar("known"),
    signed: bar("signed"),
    verbal: summed({ key: "bridge.verbal", format: "change", ...told.verbal }, verbal),
    atRisk: bar("atRisk"),
    inGroup: bar("inGroup"),
    projected: tallied(
      {
        key: "bridge.projected",
        name: "Projected members",
        tells: "Members of the season’s day as they can be told today",
        formula: "Members today + known terms + signed sales + verbal sales + at risk, expected + in-group",
        words: "Members expected",
      },
      {
        rows,
        above: ({ step }) => step.today + step.known + step.signed + step.atRisk + step.inGroup,
        more: verbal,
      },
    ),
  };
}
