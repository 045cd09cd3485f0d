import { beforeAll, expect, inject, test } from "vitest";
import { asJob } from "@/lib/server/door";
import { readAsked } from "@/lib/server/questions/sheet";
import { restateStandings } from "@/lib/server/standing";
import { closeMonths } from "@/lib/server/totals";
import { businessToday } from "@/prisma/demo/today";
import { renew, within } from "@/prisma/scratch";
import { seed } from "@/prisma/seed";

const url = process.env.DATABASE_URL ?? "";
const businessDay = businessToday();

beforeAll(async () => expect(await seed(url)).toBe(true));

const rows = (sql: string) =>
  within(url, async (client) => {
    await client.query("begin; set local role truebook_job");
    return (await client.query(sql)).rows;
  });

test("a database that has people is left alone", async () => expect(await seed(url)).toBe(false));

test("the Directors' books stand in the database, and past customers beside them", async () => {
  expect(
    await rows(`
      select t.name as team, count(*)::int as accounts, sum(s.members)::int as members, sum(s.contracts)::int as contracts,
        sum(s.asc_members)::int as asc_members, sum(s.insured_members)::int as insured, sum(s.asc_fees)::numeric(14,2)::text as fees,
        sum(s.insured_premium - s.stop_loss_premium)::numeric(14,2)::text as premium
      from account_standings s join memberships m on m.user_id = s.owner_id join teams t on t.id = m.team_id
      where not s.lapsed group by t.name order by t.name`),
  ).toEqual([
    expect.objectContaining({ team: "Keough team", accounts: 8, members: 25_000 }),
    {
      team: "Whitfield team",
      accounts: 54,
      members: 219_700,
      contracts: 103_858,
      asc_members: 183_680,
      insured: 36_020,
      fees: "40470035.88",
      premium: "340633320.00",
    },
  ]);
  expect(await rows("select count(*)::int as n from account_standings where lapsed")).toEqual([{ n: 10 }]);
});

const kept = `select account_id, members, contracts, insured_premium::text, asc_fees::text, target_fees::text, other_revenue::text,
  earned_premium::text, incurred_claims::text, loss_ratio::text, status, season_state, required_action::text, products, products_held,
  health_level, health_letter, health_reason, health, lines, renews_on::text, term_ends_on::text, sparkline, owner_id, firm_id
  from account_standings order by account_id`;

test("the seeded standings are those the server computes from the same rows", async () => {
  const told = await rows(kept);
  await asJob("00000000-0000-7000-8000-000000000000", (db) => restateStandings(db));
  expect(await rows(kept)).toEqual(told);
});

test("the seeded totals are those the server computes from the same months", async () => {
  const stored = `select 'team' as of, team_id as id, month::text, members, contracts, premium::text, fees::text, opening, retained from team_months
    union all select 'person', user_id, month::text, members, contracts, premium::text, fees::text, opening, retained from person_months
    order by 1, 2, 3`;
  const told = await rows(stored);
  await rows("delete from person_months; delete from team_months; commit");
  await asJob("00000000-0000-7000-8000-000000000000", (db) => closeMonths(db));
  expect(await rows(stored)).toEqual(told);
});

test("one employer is pursued, and the file its RFP came with is the questions that stand", async () => {
  const [bid] = await rows(`
    select e.name, r.called, r.stage, r.due_on > business_day() as open, u.email, convert_from(s.bytes, 'UTF8') as file,
      (select array_agg(q.words order by q.place) from rfp_questions q where q.rfp_id = r.id) as asked
    from rfps r join pursuits p on p.id = r.pursuit_id join employers e on e.id = p.employer_id join users u on u.id = p.owner_id
      join rfp_sheets s on s.rfp_id = r.id`);
  expect(bid).toMatchObject({ called: bid.name, stage: "INTENT", open: true, email: "ae3@truebook.test" });
  const { asked } = await readAsked(new TextEncoder().encode(bid.file));
  expect(asked.map(({ words }) => words)).toEqual(bid.asked);
  expect(asked.length).toBeGreaterThan(10);
});

test("every table is closed again after the seed", async () => {
  expect(
    await rows(
      "select relname from pg_class where relrowsecurity and not relforcerowsecurity and relnamespace = 'public'::regnamespace",
    ),
  ).toEqual([]);
});

test("whatever stops the seed in the middle leaves nothing, and the next one succeeds", async () => {
  const run = inject("run");
  const other = await renew(inject("server"), `${run}_stopped`, `${run}_template`);
  await within(other, (client) =>
    client.query(`create function stop() returns trigger language plpgsql as $$ begin raise exception 'stopped'; end $$;
      create trigger stop before insert on snapshots for each row execute function stop()`),
  );
  await expect(seed(other, businessDay)).rejects.toThrow("stopped");
  const left = await within(other, async (client) => {
    await client.query("begin; set local role truebook_door");
    const { rowCount } = await client.query("select from users");
    await client.query("rollback; drop trigger stop on snapshots");
    return rowCount;
  });
  expect(left).toBe(0);
  expect(await seed(other, businessDay)).toBe(true);
}, 300_000);
