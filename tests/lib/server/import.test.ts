import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import type { Report } from "@/lib/imports/report";
import { businessDay } from "@/lib/server/business-day";
import { importFile } from "@/lib/server/imports/command";
import { requesterOf } from "@/lib/server/imports/requester";
import { tryFile } from "@/lib/server/imports/try";
import { lastFullMonth } from "@/lib/units/day";
import { bookOf } from "@/prisma/demo/book";
import { calendarOf } from "@/prisma/demo/calendar";
import { putCompany } from "@/prisma/demo/company";
import { insertBook } from "@/prisma/demo/insert";
import { bookFile } from "@/prisma/demo/rows";
import type { Book } from "@/prisma/demo/table";
import { within } from "@/prisma/scratch";

const url = process.env.DATABASE_URL ?? "";
const rows = <T>(sql: string): Promise<T[]> =>
  within(url, async (client) => {
    await client.query("begin; set local role truebook_job");
    return (await client.query(sql)).rows;
  });

/** A database with people in it and nothing else, or with the whole demo. */
async function begin(book: Book) {
  await within(url, async (client) => {
    await client.query(
      "begin; truncate users, teams, firms, employers, accounts, settings, imports, import_aliases, import_mappings, files, person_months, team_months, audit_events cascade",
    );
    await insertBook(client, book);
    await client.query("commit");
  });
}

beforeEach(async () => {
  const people: Book = new Map();
  putCompany(people, calendarOf(await businessDay()));
  for (const table of people.keys()) if (table.startsWith("firm")) people.delete(table);
  await begin(people);
});

type Options = { as?: string; asOf?: string; dryRun?: boolean; owners?: Record<string, string> };

async function run(file: string, { as = "director", dryRun, ...options }: Options = {}): Promise<Report> {
  const requesterId = await requesterOf(`${as}@truebook.test`);
  const command = { kind: "ACCOUNTS", file, ...options } as const;
  const { counts, rejects } = await (dryRun ? tryFile : importFile)(requesterId, command);
  const { create, update, unchanged } = counts;
  return { create, update, unchanged, reject: rejects };
}

async function file(text: string, name = "accounts.csv") {
  const place = path.join(tmpdir(), `truebook-${process.pid}-${name}`);
  await writeFile(place, text);
  return place;
}

const heading = "id,account,funding,members,contracts,renewal,ae,rate,consultant,products,claims_pmpm,mlr";
const acme = "Z1,Acme Works,FI,1000,480,01-01,AE-1,700.00,Pilotboat Partners,2,630.00,0.9";
const everything = "select count(*)::int as n from accounts";

const standings = `
  select a.external_id, s.name, s.members, s.contracts, s.insured_premium::text, s.asc_fees::text, s.medical_funding, s.renews_on::text,
    s.owner_id, s.products_held, round(s.loss_ratio, 3)::text as loss_ratio, f.name as firm
  from account_standings s join accounts a on a.id = s.account_id left join firms f on f.id = s.firm_id
  where a.external_id like 'A%' order by a.external_id`;
const terms = `
  select a.external_id, l.coverage, t.funding, t.price_basis, t.rate::text, t.pooling_point::text, t.from_on::text, t.to_on::text,
    e.members, e.contracts, (r.premium + r.fees)::text as earned
  from accounts a join lines l on l.account_id = a.id and l.coverage = 'MEDICAL'
  join line_terms t on t.line_id = l.id
  join enrollment_months e on e.line_id = l.id and e.superseded_at is null and e.month between t.from_on and t.to_on
  join revenue_months r on r.line_id = l.id and r.month = e.month and r.superseded_at is null
  where a.external_id like 'A%' and e.month = (select max(month) from enrollment_months) order by a.external_id`;
const families = `
  select a.external_id, array_agg(distinct l.coverage order by l.coverage) as coverages
  from accounts a join lines l on l.account_id = a.id join line_terms t on t.line_id = l.id
  where a.external_id like 'A%' and (select max(month) from enrollment_months) between t.from_on and t.to_on
  group by a.external_id order by 1`;

test("the book's file makes the accounts the seed makes, and makes nothing of them a second time", async () => {
  expect(await run(bookFile)).toEqual({ create: 54, update: 0, unchanged: 0, reject: [] });
  const made = [await rows(standings), await rows(terms), await rows(families)];
  expect(await run(bookFile)).toEqual({ create: 0, update: 0, unchanged: 54, reject: [] });

  await begin(bookOf(await businessDay(), { pictures: false }));
  expect([await rows(standings), await rows(terms), await rows(families)]).toEqual(made);
  expect(await run(bookFile)).toEqual({ create: 0, update: 0, unchanged: 54, reject: [] });
});

test("a dry run says the same and writes nothing", async () => {
  expect(await run(bookFile, { dryRun: true })).toEqual({ create: 54, update: 0, unchanged: 0, reject: [] });
  expect(await rows(everything)).toEqual([{ n: 0 }]);
  expect(
    await rows("select from imports union all select from import_aliases union all select from audit_events"),
  ).toEqual([]);
});

test.each([
  [
    "semicolons, a byte-order mark and CRLF",
    (text: string) => `\uFEFF${text.replaceAll(",", ";").replaceAll("\n", "\r\n")}\r\n`,
  ],
  ["capitals in the headings", (text: string) => text.replace(heading, heading.toUpperCase())],
  [
    "another way of writing the values",
    (text: string) =>
      text.replace("FI,1000", 'Insured,"1,000"').replace("01-01", "1/1/2027").replace("700.00", '"$700.00"'),
  ],
])("a file with %s is read alike", async (_name, spell) => {
  expect(await run(await file(`${heading}\n${acme}`))).toMatchObject({ create: 1, reject: [] });
  expect(await run(await file(spell(`${heading}\n${acme}`)))).toEqual({
    create: 0,
    update: 0,
    unchanged: 1,
    reject: [],
  });
});

test("a bad row is refused with its row, column and reason, and the good ones are taken", async () => {
  const bad = acme.replace("Z1,Acme Works", "Z2,Zenith").replace("1000,480", "300,480");
  const nobody = acme.replace("Z1,Acme Works", "Z3,Orbit").replace("AE-1", "AE-77");
  const report = await run(await file([heading, acme, bad, nobody, acme].join("\n")));
  expect(report).toMatchObject({ create: 1, update: 0, unchanged: 0 });
  expect(report.reject.map(({ row, column }) => [row, column])).toEqual([
    [3, "members"],
    [4, "ae"],
    [5, "account"],
  ]);
  expect(await rows("select row, outcome from import_rows order by row")).toEqual([
    { row: 2, outcome: "CREATE" },
    { row: 3, outcome: "REJECT" },
    { row: 4, outcome: "REJECT" },
    { row: 5, outcome: "REJECT" },
  ]);
});

test("a second file changes what it says, keeps what is blank, and remembers before and after", async () => {
  await run(await file(`${heading}\n${acme}`));
  const changed = "Z1,,,1100,,,AE-2,,Kestrel & Rowe,,,0.9";
  expect(await run(await file(`${heading}\n${changed}`))).toEqual({ create: 0, update: 1, unchanged: 0, reject: [] });
  expect(await run(await file(`${heading}\n${changed}`))).toEqual({ create: 0, update: 0, unchanged: 1, reject: [] });
  expect(
    await rows(`select s.members, s.contracts, s.insured_premium::numeric(14,2)::text as premium, u.email, f.name as firm
      from account_standings s join users u on u.id = s.owner_id join firms f on f.id = s.firm_id`),
  ).toEqual([
    { members: 1100, contracts: 480, premium: "9240000.00", email: "ae2@truebook.test", firm: "Kestrel & Rowe" },
  ]);
  expect(
    await rows("select members, superseded_at is null as current from enrollment_months order by members"),
  ).toEqual([
    { members: 1000, current: false },
    { members: 1100, current: true },
  ]);
  const [image] = await rows<{ before: object; after: object }>(
    "select before, after from import_rows where outcome = 'UPDATE'",
  );
  expect(image).toMatchObject({
    before: { members: 1000, firm: "Pilotboat Partners" },
    after: { members: 1100, firm: "Kestrel & Rowe" },
  });
});

test("next month's file adds a month and leaves the last one as it was", async () => {
  const today = await businessDay();
  const [last, before] = [lastFullMonth(today), lastFullMonth(lastFullMonth(today))];
  await run(await file(`${heading}\n${acme}`), { asOf: before });
  expect(await run(await file(`${heading}\n${acme}`), { asOf: last })).toMatchObject({ update: 1, reject: [] });
  expect(await rows("select month::text, members from enrollment_months order by month")).toEqual([
    { month: before, members: 1000 },
    { month: last, members: 1000 },
  ]);
  await expect(run(await file(`${heading}\n${acme}`), { asOf: `${today.slice(0, 7)}-01` })).rejects.toThrow("not over");
});

test("a Director learns of another team's account no more than whom to ask, and may not give one away", async () => {
  await run(await file(`${heading}\n${acme.replace("AE-1", "AE-7")}`), { as: "director2" });
  const report = await run(
    await file(
      `${heading}\n${acme.replace("480", "470")}\n${acme.replace("Z1,Acme Works", "Z2,Other").replace("AE-1", "AE-7")}`,
    ),
  );
  expect(report).toEqual({
    create: 0,
    update: 0,
    unchanged: 0,
    reject: [
      { row: 2, column: "account", reason: "The account exists; ask Joan Sato." },
      { row: 3, column: "ae", reason: "Joan Sato is not in your team." },
    ],
  });
  expect(
    await run(await file(`${heading}\n${acme.replace("AE-1", "AE-7").replace("480", "470")}`), { as: "ops" }),
  ).toMatchObject({ update: 1 });
});

test("an alias is said once and remembered", async () => {
  const odd = acme.replace("AE-1", "The North desk");
  expect(await run(await file(`${heading}\n${odd}`))).toMatchObject({ create: 0, reject: [{ row: 2, column: "ae" }] });
  const owners = { "the north desk": "ae3@truebook.test" };
  expect(await run(await file(`${heading}\n${odd}`), { owners })).toMatchObject({ create: 1, reject: [] });
  expect(await run(await file(`${heading}\n${odd.replace("Z1,Acme Works", "Z2,Bolt")}`))).toMatchObject({
    create: 1,
    reject: [],
  });
});

test.each(["ae1", "underwriter", "uwmanager", "admin"])(
  "%s is told that theirs is not a role that imports",
  async (who) => {
    await expect(requesterOf(`${who}@truebook.test`)).rejects.toThrow("is not a role that imports accounts");
  },
);

test.each([
  ["an empty file", "", "empty"],
  ["headings alone", heading, "no rows"],
  ["a missing column", "id,account\n1,Acme", "no column for Funding"],
  ["a quote never closed", `${heading}\n"Z1,Acme`, "quote"],
  ["bytes that are no text", `${heading}\n\0\0\0\u0001`, "neither a CSV"],
])("%s is refused whole", async (_name, text, sentence) => {
  const place = await file("", "bad.csv");
  await writeFile(place, text);
  await expect(run(place)).rejects.toThrow(sentence);
  expect(await rows(everything)).toEqual([{ n: 0 }]);
});

test("what fails in the middle leaves nothing", async () => {
  await within(url, (client) =>
    client.query(`create function stop() returns trigger language plpgsql as $$ begin raise exception 'stopped'; end $$;
      create trigger stop before insert on renewal_tracks for each row execute function stop()`),
  );
  await expect(run(bookFile)).rejects.toThrow();
  await within(url, (client) => client.query("drop trigger stop on renewal_tracks; drop function stop"));
  expect(await rows(everything)).toEqual([{ n: 0 }]);
  expect(await rows("select status from imports")).toEqual([{ status: "FAILED" }]);
});

test("an import leaves one event, with its counts", async () => {
  await run(await file(`${heading}\n${acme}`));
  expect(await rows("select kind, ability, subject_type, receipt ->> 'create' as created from audit_events")).toEqual([
    { kind: "IMPORT", ability: "accounts.import", subject_type: "import", created: "1" },
  ]);
});
