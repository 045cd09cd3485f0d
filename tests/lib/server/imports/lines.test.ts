import { beforeEach, expect, test } from "vitest";
import { asJob } from "@/lib/server/door";
import { restateStandings } from "@/lib/server/standing";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { year } from "@/tests/support/calendar";
import { bring, nameAccounts, standOfBook, takeBack } from "./bring";

beforeEach(async () => {
  await seedCast();
  await nameAccounts();
  await asJob("", (db) => restateStandings(db));
});

const heading = "Account,Coverage,Plan option,Funding,Price basis,Rate,From,To,Commission,Employee,Family";
const lines = { kind: "LINES" } as const;
const next = year + 1;
const terms = () =>
  unscoped(
    (db) => db.$queryRaw<object[]>`
    select l.coverage, l.plan_option, t.funding, t.price_basis, t.rate::float as rate, t.from_on::text, t.to_on::text, t.commission::float as commission
    from line_terms t join lines l on l.id = t.line_id where l.account_id = ${id("acme")}::uuid order by l.coverage, t.from_on`,
  );

test("a line is made, a term added and one changed, and all of it goes back", async () => {
  const before = await standOfBook();
  const rows = [
    `Acme,Dental,,Insured,Tier,48.10,1/1/${next},,2.5%,30.00,90.00`,
    `Acme,Medical,PPO 0,Insured,PMPM,"$650.00",1/1/${next},12/31/${next},,,`,
    `bolt,Medical,,,,620.00,1/1/${year},,,,`,
  ];
  const made = await bring([heading, ...rows].join("\n"), lines);
  expect(made.counts).toMatchObject({ create: 1, update: 2, unchanged: 0, reject: 0 });
  expect(await terms()).toMatchObject([
    { coverage: "DENTAL", plan_option: "Dental", price_basis: "TIER", rate: 48.1, commission: 0.025 },
    { coverage: "MEDICAL", rate: 612.34, to_on: `${year}-12-31` },
    { coverage: "MEDICAL", rate: 650, from_on: `${next}-01-01`, to_on: `${next}-12-31` },
  ]);
  expect((await bring([heading, ...rows].join("\n"), lines)).counts).toMatchObject({
    unchanged: 3,
    create: 0,
    update: 0,
  });
  const undone = await takeBack(made.importId);
  expect(undone.counts.undo?.stayed).toEqual([]);
  expect(await standOfBook()).toEqual(before);
});

test("another funding from a day on is a conversion, with its event", async () => {
  const made = await bring(`${heading}\nAcme,Medical,,ASC,PEPM,41.00,1/1/${next},,,,`, lines);
  expect(made.counts).toMatchObject({ update: 1 });
  expect(await unscoped((db) => db.$queryRaw`select kind, happened_on::text from line_events`)).toEqual([
    { kind: "CONVERSION", happened_on: `${next}-01-01` },
  ]);
  await takeBack(made.importId);
  expect(await unscoped((db) => db.lineEvent.count())).toBe(0);
});

test.each([
  ["an overlap", `Acme,Medical,,,,650,7/1/${year},6/30/${next},,,`, "from", "overlaps the term"],
  ["a gap", `Acme,Medical,,,,650,3/1/${next},,,,`, "from", "nothing would be in force"],
  [
    "a basis that is not the funding's",
    `Acme,Medical,,Insured,PEPM,650,1/1/${next},,,,`,
    "basis",
    "The price basis here is PMPM",
  ],
  ["a rate of nothing", `Acme,Medical,,,,,1/1/${next},,,,`, "rate", "Blank, and the term is new."],
  ["a day in a month", `Acme,Medical,,,,650,1/15/${next},,,,`, "from", "first day of a month"],
  ["a new line without funding", `Acme,Vision,,,,6,1/1/${next},,,,`, "funding", "Blank, and the line is new."],
  ["nobody", `Nobody,Medical,,,,650,1/1/${next},,,,`, "account", "No account goes by"],
  ["another team's", `Cargo,Medical,,,,650,1/1/${next},,,,`, "account", "The account exists; ask cy."],
])("%s is rejected", async (_, row, column, reason) => {
  const { rejects } = await bring(`${heading}\n${row}`, { ...lines, as: "dana", dryRun: true });
  expect(rejects).toMatchObject([{ row: 2, column, reason: expect.stringContaining(reason) }]);
});

test("a row is judged by the rows before it", async () => {
  const row = `Acme,Medical,,,,650,1/1/${next},,,,`;
  const { rejects, counts } = await bring(
    [heading, row, row, `Acme,Medical,,,,700,1/1/${next + 1},,,,`, `Acme,Medical,,,,1,7/1/${next},,,,`].join("\n"),
    lines,
  );
  expect(counts).toMatchObject({ update: 2, reject: 2 });
  expect(rejects).toMatchObject([
    { row: 3, reason: "The same line and day as row 2." },
    { row: 5, reason: expect.stringContaining("overlaps") },
  ]);
});

test("an id whose row names another account is rejected, and the row is kept with its cell and account", async () => {
  const rows = [`x-acme,Bolt Works,Medical,650,1/1/${next}`, `x-acme,Acme Inc.,Medical,650,1/1/${next}`];
  const made = await bring(`Account id,Account,Coverage,Rate,From\n${rows.join("\n")}`, lines);
  expect(made.counts).toMatchObject({ update: 1, reject: 1 });
  expect(made.rejects).toMatchObject([
    {
      row: 2,
      column: "account",
      reason: expect.stringMatching(/^x-acme is acme.* here; the file says Bolt Works\.$/i),
    },
  ]);
  expect(
    await unscoped((db) => db.importRow.findMany({ where: { outcome: "REJECT" }, select: { after: true } })),
  ).toEqual([{ after: { name: "Bolt Works", value: "Bolt Works" } }]);
});
