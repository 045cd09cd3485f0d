import "server-only";
import type { ProspectsState } from "@/lib/prospects/list";
import { digitsOf } from "@/lib/prospects/words";
import { folded } from "@/lib/units/folded";
import { anywhere, joined, type Sql, sql } from "../sql";

type Narrowing = Omit<ProspectsState, "sort" | "rows" | "counted">;

/** What a state asks of an employer `p` that its index of facets answers; a filter of several is each a facet, or one of them. */
export function facetsOf({ state: home, sector, month, funding, reason, carrier, broker }: Narrowing): Sql[] {
  const facets = sql`prospect_facets(p.state, p.business_code, p.renewal_month, p.funding, p.reasons, p.carrier_id, p.broker_id)`;
  const sectors = sector ? digitsOf(sector).map((digits) => `n${digits}`) : [];
  const all = [
    ...(home ? [`s${home}`] : []),
    ...(month ? [`m${month}`] : []),
    ...(funding ? [`f${funding}`] : []),
    ...(reason ? [reason] : []),
    ...(carrier ? [`c${carrier.toLowerCase()}`] : []),
    ...(broker ? [`b${broker.toLowerCase()}`] : []),
  ];
  return [
    ...(all.length > 0 ? [sql`${facets} @> ${all}::text[]`] : []),
    ...(sectors.length > 0 ? [sql`${facets} && ${sectors}::text[]`] : []),
  ];
}

/** The bits of `prospect_marks`, and of each of its parts where they begin and how many they are. */
const [stateBits, sectorBits, monthBits, fundingBits, carrierBits, brokerBits] = (
  [
    [0, 10],
    [10, 7],
    [17, 4],
    [21, 2],
    [31, 16],
    [47, 16],
  ] as const
).map(([from, many]) => ((1n << BigInt(many)) - 1n) << BigInt(from));

/**
 * What the marks of an employer `k` say of a state: they leave out nobody whom it shows. The functions behind `=` are called
 * by name, because PostgreSQL takes an equation of bits for one in two hundred, and then sorts everybody sooner than walk.
 */
export function markedAs({ state: home, sector, month, funding, reason, carrier, broker }: Narrowing): Sql {
  const asked = [
    home && stateBits,
    sector && sectorBits,
    month && monthBits,
    funding && fundingBits,
    carrier && carrierBits,
    broker && brokerBits,
  ];
  const bits = asked.reduce<bigint>((all, each) => all | (each || 0n), 0n);
  const why = reason ? [reason] : [];
  const marks = (sector ? digitsOf(sector) : [""]).map(
    (
      digits,
    ) => sql`prospect_marks(${home ?? null}, ${digits}, ${month ?? null}::integer, ${funding ?? null}, ${why}::text[],
      ${carrier ?? null}::uuid, ${broker ?? null}::uuid)`,
  );
  const whys = sql`prospect_marks(null, null, null, null, ${why}::text[], null, null)`;
  const either = marks.map((mark) => sql`int8eq(k.marks & (${bits.toString()}::bigint | ${whys}), ${mark})`);
  return sql`(${joined(either, " or ")})`;
}

/** What the marks of the name of an employer `k` say of words: they leave out nobody whose name holds them. */
export function namedAs(q: string): Sql {
  const words = wordsIn(q).filter((word) => !isNumber(word));
  if (words.length === 0) return sql`true`;
  const marks = sql`(select bit_or(prospect_name_marks(word)) from unnest(${words}::text[]) word)`;
  return sql`int8eq(k.name_marks & ${marks}, ${marks})`;
}

export const isNumber = (word: string) => /^[\d-]+$/.test(word);
/** Shorter ones are in no index of three letters: they are meant as the beginning of a word, which is. */
export const isShort = (word: string) => word.length < 3;

/** Whether the name of an employer `at` holds a word, or has one that begins with a short one; looked up, or looked at. */
function nameHolds(at: Sql, word: string, lookedUp: boolean): Sql {
  if (isShort(word)) {
    const start = anywhere(word).slice(1);
    return sql`(${at}.folded like ${start} or ${at}.folded like ${`% ${start}`})`;
  }
  return lookedUp ? sql`${at}.folded like ${anywhere(word)}` : sql`strpos(${at}.folded, ${word}) > 0`;
}

/** A word of a name, or the first digits of a number. */
function holds(at: Sql, word: string, lookedUp: boolean): Sql {
  const named = nameHolds(at, word, lookedUp);
  const digits = isNumber(word) ? word.replaceAll("-", "") : "";
  if (digits.length === 0 || digits.length > 9) return named;
  return sql`(${named} or (${at}.ein >= ${digits.padEnd(9, "0")} and ${at}.ein <= ${digits.padEnd(9, "9")}))`;
}

/** The words of a text, as names are looked for. */
export const wordsIn = (q: string) => folded(q).split(" ").filter(Boolean);

export const wordsHeld = (at: Sql, q: string, lookedUp: boolean): Sql[] =>
  wordsIn(q).map((word) => holds(at, word, lookedUp));

/** Whose pursuit is seen: open, of the employer `at`. */
export const pursued = (at: Sql) =>
  sql`exists (select from pursuits s join employers e on e.id = s.employer_id where e.ein = ${at}.ein and s.closed_on is null)`;

/** From so many employees on an employer is one of few. */
const rare = 1_000;

/** Whether an employer `p` is of a size; where most are and something else tells them apart, said so that no index is read for it. */
const bigEnough = (size: number, beside: boolean) =>
  beside && size < rare ? sql`(p.employees >= ${size}) is true` : sql`p.employees >= ${size}`;

/** What a state asks of an employer `p`: what each filter means, and beside it what the index of facets finds it by. */
export function prospectsWhere(state: Narrowing, floor: number, along = false): Sql {
  const { q, state: home, sector, month, funding, reason, carrier, broker, size = floor, eins } = state;
  return joined(
    [
      ...(size > 0 ? [bigEnough(size, q !== "" || facetsOf(state).length > 0)] : [sql`true`]),
      ...wordsHeld(sql`p`, q, !along),
      ...(home ? [sql`p.state = ${home}`] : []),
      ...(sector ? [sql`left(p.business_code, 2) = any (${digitsOf(sector)}::text[])`] : []),
      ...(month ? [sql`p.renewal_month = ${month}`] : []),
      ...(funding ? [sql`p.funding = ${funding}`] : []),
      ...(reason ? [sql`p.reasons @> array[${reason}]::text[]`] : []),
      ...(carrier ? [sql`p.carrier_id = ${carrier}::uuid`] : []),
      ...(broker ? [sql`p.broker_id = ${broker}::uuid`] : []),
      ...(along ? [] : facetsOf(state)),
      ...(eins ? [sql`p.ein = any (${eins.split(",")}::text[])`] : []),
      ...(state.pursued ? [state.pursued === "mine" ? pursued(sql`p`) : sql`not ${pursued(sql`p`)}`] : []),
    ],
    " and ",
  );
}
