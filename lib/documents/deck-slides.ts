import { count, dayText, exactMoney, missing, monthText, rate, rateAction, renewalDay } from "@/lib/format";
import { type Decimal, decimal, one, sum } from "@/lib/units/decimal";
import type { Deck } from "./deck";

/** A slide in words and figures: where and how large things stand is the writer’s. */
export type Slide = {
  title: string;
  lines?: string[];
  table?: { heads: string[]; rows: string[][] };
  /** Heights as shares of the highest; only the first and last say what they are. */
  bars?: { label: string; height: number; shown: string }[];
  note?: string;
};

/** A deck as slides; a slide that would have nothing to show is left out. */
export function deckSlides(deck: Deck): Slide[] {
  return [
    first(deck),
    covered(deck),
    enrolled(deck),
    claims(deck),
    early(deck),
    ahead(deck),
    people(deck),
    agenda(deck),
  ].flatMap((slide) => slide ?? []);
}

const first = ({ preparedFor, effectiveOn, preparedOn }: Deck): Slide => ({
  title: preparedFor,
  lines: ["Pre-renewal review", `Renewal of ${renewalDay(effectiveOn)}`, `Prepared ${dayText(preparedOn, "")}`],
});

const covered = ({ lines }: Deck): Slide | undefined =>
  lines.length === 0
    ? undefined
    : {
        title: "What is in force",
        table: {
          heads: ["Line", "Plan", "Members"],
          rows: lines.map(({ name, plan, members }) => [name, plan, count(members)]),
        },
      };

function enrolled({ months }: Deck): Slide | undefined {
  const [oldest, newest] = [months[0], months.at(-1)];
  if (!oldest || !newest || months.length < 2) return;
  const change = oldest.members > 0 ? decimal(newest.members).div(oldest.members).minus(one) : null;
  return {
    title: `Medical enrollment, ${count(newest.members)} members`,
    bars: barsOf(months.map(({ month, members }) => [monthText(month), decimal(members), count(members)])),
    note: `${rateAction(change)} since ${monthText(oldest.month)}`,
  };
}

type Year = { months: number; members: number; claims: Decimal };
const yearOf = (months: Deck["months"]): Year => ({
  months: months.length,
  members: months.reduce((all, { members }) => all + members, 0),
  claims: sum(months.map(({ claims: dollars }) => decimal(dollars ?? "0"))),
});

/** Claims a member a month: of the last twelve months, the twelve before, and each. */
function claims({ months }: Deck): Slide | undefined {
  const told = months.filter((month) => month.claims !== null && month.members > 0);
  if (told.length < 12) return;
  const years = [yearOf(told.slice(-12)), ...(told.length === 24 ? [yearOf(told.slice(0, 12))] : [])];
  const perMember = ({ claims: dollars, members }: Year) => dollars.div(members);
  const [last, prior] = years.map(perMember);
  return {
    title: "Medical claims a member a month",
    bars: barsOf(
      told.map(({ month, members, claims: dollars }) => {
        const each = decimal(dollars ?? "0").div(members);
        return [monthText(month), each, rate(each)];
      }),
    ),
    table: {
      heads: ["", "Member months", "Claims", "A member a month"],
      rows: years.map((year, at) => [
        at === 0 ? "Last twelve months" : "Twelve months before",
        count(year.members),
        exactMoney(year.claims),
        rate(perMember(year)),
      ]),
    },
    note: `${prior && last && prior.gt(0) ? `${rateAction(last.div(prior).minus(one))} a member. ` : ""}Claims incurred, as last valued; the latest months are preliminary.`,
  };
}

const early = ({ range, dates }: Deck): Slide | undefined =>
  range
    ? {
        title: "An early view",
        lines: [
          `Rate change between ${rateAction(range.low)} and ${rateAction(range.high)}`,
          `The renewal itself follows${dates[0]?.what === "Renewal delivered" ? ` by ${dayText(dates[0].on, "")}` : ""}; this is no quote.`,
        ],
      }
    : undefined;

const ahead = ({ dates }: Deck): Slide | undefined =>
  dates.length === 0
    ? undefined
    : {
        title: "Dates ahead",
        table: { heads: ["What", "By"], rows: dates.map(({ what, on }) => [what, dayText(on, "")]) },
      };

function people({ ours, theirs }: Deck): Slide | undefined {
  const rows = Array.from({ length: Math.min(10, Math.max(ours.length, theirs.length)) }, (_, at) =>
    [theirs[at], ours[at]].map((person) => (person ? [person.name, person.title].filter(Boolean).join(", ") : "")),
  );
  return rows.length === 0
    ? undefined
    : { title: "Who is there", table: { heads: ["Your people", "Our people"], rows } };
}

const agenda = ({ agenda: lines }: Deck): Slide | undefined =>
  lines.length === 0 ? undefined : { title: "To talk about", lines: [...lines] };

function barsOf(values: [label: string, value: Decimal, shown: string][]): Slide["bars"] {
  const highest = values.reduce((most, [, value]) => (value.gt(most) ? value : most), decimal(0));
  return values.map(([label, value, shown]) => ({
    label,
    height: highest.isZero() ? 0 : value.div(highest).toDecimalPlaces(4).toNumber(),
    shown: shown || missing,
  }));
}
