import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { pageOfProspects, prospectSorts, prospectsState } from "@/lib/prospects/list";
import { listProspects, sumProspects } from "@/lib/prospects/queries";
import { digitsOf, fundings, reasons } from "@/lib/prospects/words";
import { folded, mentions } from "@/lib/units/folded";
import { seedCast, unscoped } from "@/tests/support/book";
import { viewer } from "@/tests/support/cast";

/** Enough that a broad filter is met along its sort, and a narrow one is sorted; and that a third of them are many for a word. */
const employers = 25_000;
const atOnce = 5_000;
const states = ["MA", "NH", "VT"];
const words = ["ALDER", "BEACON", "CEDAR", "FOODS", "PAPER", "ced", "cédar", "12", "3400", "34-0000", "x", "p", "al"];
const parties = [1, 2, 3].map((n) => `00000000-0000-4000-8000-00000000000${n}`);

type Filed = Awaited<ReturnType<typeof all>>[number];
const all = () => unscoped((db) => db.prospect.findMany());
let filed: Filed[] = [];

beforeAll(async () => {
  await seedCast();
  await unscoped(async (db) => {
    await db.$executeRaw`truncate prospects, pursuits, filed_names, filed_parties cascade`;
    await db.filedParty.createMany({
      data: parties.flatMap((id, n) => [{ id, kind: "CARRIER", name: `Party ${n}`, key: `PARTY ${n}` }]),
    });
    await db.$executeRaw`truncate prospect_words`;
  });
  for (let before = 0; before < employers; before += atOnce) await file(before + 1, before + atOnce);
  await unscoped((db) => db.$executeRaw`analyze prospects`);
  filed = await all();
}, 240_000);

const file = (first: number, last: number) =>
  unscoped(async (db) => {
    await db.$executeRaw`
      insert into prospects (ein, name, state, business_code, employees, first_year, latest_year, years, carrier_id, broker_id,
        broker_since, premium, renews_on, renewal_month, funding, reasons, fit)
      select (340000000 + n * 7)::text, concat_ws(' ', (array['ALDER', 'BEACON', 'CÉDAR'])[1 + h % 3], lpad(n::text, 5, '0'),
          (array['FOODS', 'PAPER'])[1 + h / 3 % 2]),
        (array['MA', 'NH', 'VT', null])[1 + h / 5 % 4], (array['311900', '321900', '339900', '511000', null])[1 + h / 7 % 5],
        case when h % 11 > 0 then 50 + h / 11 % 400 end, 2022, 2024, 3, (${parties}::uuid[])[1 + h / 13 % 4], (${parties}::uuid[])[1 + h / 17 % 4],
        case when h % 3 > 0 then 2022 + h % 3 end, case when h % 7 > 0 then h % 90000 end, m.renews_on, extract(month from m.renews_on),
        (array['INSURED', 'SELF', 'BOTH', 'UNKNOWN'])[1 + h / 19 % 4], r.reasons, cardinality(r.reasons)
      from (select n, abs(hashtext('e' || n)::bigint)::int as h from generate_series(${first}::int, ${last}::int) n) x
      cross join lateral (select case when h % 9 > 0 then date '2025-01-01' + h / 9 % 365 end as renews_on) m
      cross join lateral (select array_remove(array[case when h % 2 = 0 then 'BROKER_CHANGED' end,
        case when h / 2 % 50 = 0 then 'GROWING' end, case when h / 3 % 3 = 0 then 'YEAR_END' end], null) as reasons) r`;
    await db.$executeRaw`create temporary table filed_touched on commit drop as
      select ein from prospects where ein between ${String(340_000_000 + first * 7)} and ${String(340_000_000 + last * 7)}`;
    await db.$executeRaw`select count_prospects(1)`;
  });

const maybe = <T>(from: readonly T[]) => fc.option(fc.constantFrom(...from), { nil: undefined, freq: 1 });
const asked = fc.record({
  q: fc.array(fc.constantFrom(...words), { maxLength: 2 }).map((some) => some.join(" ")),
  state: maybe([...states, "ZZ"]),
  sector: maybe(["31", "51", "11"]),
  month: maybe([1, 6, 12]),
  funding: maybe(fundings),
  reason: maybe(reasons),
  carrier: maybe(parties),
  broker: maybe(parties),
  size: maybe([0, 100, 440]),
  sort: fc.tuple(fc.constantFrom("", "-"), fc.constantFrom(...prospectSorts)).map((two) => two.join("")),
});
const state = fc.oneof(
  asked,
  asked.map(({ sort, state, size }) => ({ sort, state, size })),
  asked.map(({ sort, reason, q }) => ({ sort, reason, q, size: 0 })),
);

/** Up to two letters are meant as the beginning of a word. */
const named = (row: Filed, word: string) =>
  word.length < 3
    ? folded(row.name)
        .split(/[^a-z0-9]/)
        .some((each) => each.startsWith(word))
    : mentions(row.name, word);
const numbered = (row: Filed, word: string) => /^[\d-]+$/.test(word) && row.ein.startsWith(word.replaceAll("-", ""));

/** What the filters mean, employer by employer. */
function shows(row: Filed, given: ReturnType<typeof prospectsState.parse>) {
  const { q, state, sector, month, funding, reason, carrier, broker, size = 100 } = given;
  return (
    (size === 0 || (row.employees ?? -1) >= size) &&
    (q === "" || q.split(" ").every((word) => named(row, word) || numbered(row, word))) &&
    (!state || row.state === state) &&
    (!sector || digitsOf(sector).includes(row.businessCode?.slice(0, 2) ?? "")) &&
    (!month || row.renewalMonth === month) &&
    (!funding || row.funding === funding) &&
    (!reason || row.reasons.includes(reason)) &&
    (!carrier || row.carrierId === carrier) &&
    (!broker || row.brokerId === broker)
  );
}

const dayOfYear = (day: Date | null) => day && Math.round((day.getTime() - Date.UTC(day.getUTCFullYear(), 0)) / 864e5);
const by = {
  fit: (row: Filed) => row.fit,
  employees: (row: Filed) => row.employees,
  name: (row: Filed) => folded(row.name),
  premium: (row: Filed) => row.premium && Number(row.premium),
  renews: (row: Filed) => dayOfYear(row.renewsOn),
  since: (row: Filed) => row.brokerSince,
};

/** What an employer lacks stands last, whichever way the rest is turned. */
function compare<T extends string | number>(a: T | null, b: T | null, turned: number) {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a === b ? 0 : (a < b ? -1 : 1) * turned;
}

/** Names and renewals begin with the first, figures with the largest; turned round, so are those alike. */
function inOrder(sort: string) {
  const of = by[sort.replace("-", "") as keyof typeof by] as (row: Filed) => string | number | null;
  const turned = sort.startsWith("-") ? -1 : 1;
  const round = /name|renews/.test(sort) ? turned : -turned;
  const alike = (a: Filed, b: Filed) => compare(a.employees, b.employees, -1) || compare(a.ein, b.ein, 1);
  const without = ({ employees }: Filed) => Number(employees === null);
  return (a: Filed, b: Filed) =>
    compare(of(a), of(b), turned) || (round > 0 ? alike(a, b) : without(b) - without(a) || -alike(a, b));
}

test("a filtered list is what its filters mean, in its order, and counted so", async () => {
  await fc.assert(
    fc.asyncProperty(state, async (given) => {
      const input = prospectsState.parse(given);
      const meant = filed.filter((row) => shows(row, input)).sort(inOrder(input.sort));
      const listed = await listProspects(viewer("ann"), input);
      expect(listed.map(({ ein }) => ein)).toEqual(meant.slice(0, pageOfProspects).map(({ ein }) => ein));
      expect(await sumProspects(viewer("ann"), input)).toMatchObject({
        prospects: Math.min(meant.length, 5_000),
        capped: meant.length > 5_000,
      });
      expect(await sumProspects(viewer("ann"), { ...input, counted: "all" })).toMatchObject({
        prospects: meant.length,
        capped: false,
      });
    }),
    { numRuns: 60 },
  );
}, 120_000);

test.each([
  ["few", { state: "NH", reason: "GROWING" }],
  ["many", { q: "FOODS" }],
])("whoever has no market is refused them, %s", async (_, given) => {
  await expect(listProspects(viewer("ada"), prospectsState.parse(given))).rejects.toThrow();
});
