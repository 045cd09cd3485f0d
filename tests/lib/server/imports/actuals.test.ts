import { beforeEach, expect, test } from "vitest";
import { asJob } from "@/lib/server/door";
import { restateStandings } from "@/lib/server/standing";
import { closeMonths } from "@/lib/server/totals";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { textRows, workbook } from "@/tests/support/workbooks";
import { bring, month, nameAccounts, standOfBook, takeBack } from "./bring";

beforeEach(async () => {
  await seedCast();
  await nameAccounts();
  await asJob("", async (db) => {
    await restateStandings(db);
    await closeMonths(db);
  });
});

const heading = "Account id,Account,Coverage,Month,Contracts,Members,Premium,Fees,Paid claims,Incurred claims";
const last = month(-1);
const said = last.slice(0, 7);
/** A row that is what the book already says. */
const same = (name: string) => `x-${name},${name},Medical,${said},2000,5200,"$3,184,168.00",,2700000.00,2865751.20`;
const totals = (n: number, more: object = {}) => ({
  contracts: String(2000 * n),
  members: String(5200 * n),
  premium: `${3184168 * n}.00`,
  fees: "0",
  paid: `${2700000 * n}.00`,
  incurred: (2865751.2 * n).toFixed(2),
  ...more,
});

test("figures that are on record change nothing", async () => {
  const before = await standOfBook();
  const { counts } = await bring([heading, same("acme"), same("bolt")].join("\n"), { control: totals(2) });
  expect(counts).toMatchObject({ create: 0, update: 0, unchanged: 2, reject: 0 });
  expect(counts.actuals?.notReceivedCount).toBe(0);
  expect(await standOfBook()).toEqual(before);
});

test("a restated month becomes a new version, moves the loss ratio, and can be taken back and forth", async () => {
  const before = await standOfBook();
  const restated = same("acme").replace("2865751.20", "2900000.00");
  const { counts, importId } = await bring([heading, restated].join("\n"), {
    control: totals(1, { incurred: "2900000.00" }),
  });
  expect(counts).toMatchObject({ create: 0, update: 1 });
  expect(counts.actuals).toMatchObject({
    restated: 1,
    effect: {
      premium: "0.00",
      incurred: "34248.80",
      outside: { incurred: "0" },
      came: { incurred: "0" },
      left: { incurred: "0" },
    },
  });
  const { before: was, after } = counts.actuals?.effect ?? {};
  expect(Number(after)).toBeGreaterThan(Number(was));
  expect(counts.actuals?.effects).toMatchObject([{ account: "acme" }]);
  const after1 = await standOfBook();
  expect(after1.standings).not.toEqual(before.standings);
  expect(await unscoped((db) => db.$queryRaw`select "before", "after" from import_rows`)).toMatchObject([
    { before: { incurred: "2865751.20" }, after: { incurred: "2900000.00", line: "Medical", month: last } },
  ]);

  const undone = await takeBack(importId);
  expect(undone.counts.undo).toEqual({ undone: 1, stayed: [], stayedCount: 0 });
  expect(await standOfBook()).toEqual(before);
  const redone = await takeBack(undone.importId);
  expect(redone.counts.undo).toMatchObject({ undone: 1 });
  expect(await standOfBook()).toEqual(after1);
  expect(await unscoped((db) => db.$queryRaw`select kind, status from imports order by created_at`)).toEqual([
    { kind: "ACTUALS", status: "DONE" },
    { kind: "UNDO", status: "UNDONE" },
    { kind: "UNDO", status: "DONE" },
  ]);
});

test("the first claims of a month come to the loss ratio whole, and nothing of it is told as lying outside", async () => {
  await unscoped(
    (db) => db.$executeRaw`delete from claim_months where month = ${last}::date and account_id = ${id("acme")}::uuid`,
  );
  const dearer = same("acme").replace("$3,184,168.00", "$3,184,169.00");
  const { counts } = await bring([heading, dearer].join("\n"), { control: totals(1, { premium: "3184169.00" }) });
  expect(counts).toMatchObject({ create: 0, update: 1, reject: 0 });
  expect(counts.actuals?.effect).toMatchObject({
    premium: "0",
    incurred: "0",
    came: { premium: "3184169.00", incurred: "2865751.20" },
    outside: { premium: "0", incurred: "0" },
  });
});

test("an undo that found everything newer takes nothing, and the file can be taken back once the newer one is", async () => {
  const before = await standOfBook();
  const restated = (incurred: string) =>
    bring([heading, same("acme").replace("2865751.20", incurred)].join("\n"), { control: totals(1, { incurred }) });
  const older = await restated("2900000.00");
  const newer = await restated("2950000.00");
  expect((await takeBack(older.importId)).counts.undo).toMatchObject({ undone: 0, stayedCount: 1 });
  expect((await takeBack(newer.importId)).counts.undo).toMatchObject({ undone: 1, stayedCount: 0 });
  expect((await takeBack(older.importId)).counts.undo).toMatchObject({ undone: 1, stayedCount: 0 });
  expect(await standOfBook()).toEqual(before);
  await expect(takeBack(older.importId)).rejects.toThrow("Only an import that is done can be undone, and once.");
});

test("what differs from finance is refused before anything is taken, with both figures and the difference", async () => {
  const before = await standOfBook();
  const text = [heading, same("acme").replace("5200", "5210")].join("\n");
  await expect(bring(text, { control: totals(1) })).rejects.toThrow(
    /the file has 5,210 members, finance 5,200; the difference is 10\./,
  );
  await expect(bring(text, { control: totals(1, { members: "5210", premium: "3184168.01" }) })).rejects.toThrow(
    /the file has \$3,184,168.00 premium, finance \$3,184,168.01; the difference is −\$0.01\./,
  );
  expect(await standOfBook()).toEqual(before);
  expect(await unscoped((db) => db.$queryRaw`select status from imports`)).toEqual([
    { status: "REFUSED" },
    { status: "REFUSED" },
  ]);
});

test("nothing is taken while finance has not said its totals; a row of totals in the file says them", async () => {
  await expect(bring([heading, same("acme")].join("\n"))).rejects.toThrow("Finance’s totals are missing.");
  const total = `,Total,,${said},2000,5200,3184168.00,0,2700000.00,2865751.20`;
  expect((await bring([heading, same("acme"), total].join("\n"))).counts).toMatchObject({ unchanged: 1 });
  const wrong = total.replace("5200", "5300");
  await expect(bring([heading, same("acme"), wrong].join("\n"))).rejects.toThrow("the difference is −100.");
});

test("finance’s totals are read from a sheet of their own, for the months the file has; what is typed counts before them", async () => {
  const figures = ["2000", "5200", "3184168.00", "0", "2700000.00", "2865751.20"];
  const file = (members: string) =>
    workbook({
      sheets: {
        Months: textRows([heading.split(","), ["x-acme", "acme", "Medical", said, ...figures]]),
        Notes: textRows([
          ["Sent by", "On"],
          ["Finance", "Monday"],
        ]),
        "Control totals": textRows([
          ["Period", "Subs", "Mbrs", "Earned prem", "ASC fees", "Paid clms", "Inc claims"],
          [month(-2).slice(0, 7), "1", "2", "3", "4", "5", "6"],
          [said, figures[0]!, members, ...figures.slice(2)],
        ]),
      },
    });
  const { counts } = await bring(await file("5200"));
  expect(counts).toMatchObject({ unchanged: 1, actuals: { controlSheet: "Control totals", needed: { length: 6 } } });
  await expect(bring(await file("5201"))).rejects.toThrow("the difference is −1.");
  expect((await bring(await file("5201"), { control: { members: "5200" } })).counts).toMatchObject({ unchanged: 1 });
});

test("a month nobody has yet is added, and lines without a row are named", async () => {
  const older = month(-7);
  const row = same("acme").replace(said, older.slice(0, 7));
  await unscoped((db) => db.$executeRaw`update line_terms set from_on = '2020-01-01'`);
  const { counts, importId } = await bring([heading, row].join("\n"), { as: "dana", control: undefined }).catch(
    async () =>
      bring([heading, row, `,Total,,${older.slice(0, 7)},2000,5200,3184168,0,2700000,2865751.20`].join("\n"), {
        as: "dana",
      }),
  );
  expect(counts).toMatchObject({ create: 1, update: 0 });
  // A Director's file is missing only their own team's lines.
  expect(counts.actuals?.notReceived).toMatchObject([{ account: "bolt", line: "Medical, PPO 0", month: older }]);
  expect(await unscoped((db) => db.personMonth.count({ where: { month: new Date(older) } }))).toBe(1);
  await takeBack(importId, "dana");
  expect(await unscoped((db) => db.personMonth.count({ where: { month: new Date(older) } }))).toBe(0);
});

test.each<[string, (row: string) => string, string, string]>([
  ["an account nobody knows", (row) => row.replace("x-acme,acme", "x-none,none"), "account", "No account goes by"],
  ["a month that is not over", (row) => row.replace(said, month(0).slice(0, 7)), "month", "is not over"],
  ["a line that is not there", (row) => row.replace("Medical", "Dental"), "coverage", "No dental line is in force"],
  ["a coverage that is none", (row) => row.replace("Medical", "Roadside"), "coverage", "Not a coverage"],
  ["members under contracts", (row) => row.replace("5200", "1999"), "members", "Fewer members than contracts."],
  ["fees on an insured line", (row) => row.replace('",,', '",5.00,'), "fees", "An insured line earns premium"],
  ["no figures", () => `x-acme,acme,Medical,${said},,,,,,`, "members", "no figures"],
  ["half a person", (row) => row.replace("5200", "5200.5"), "members", "Not a whole number"],
  ["fractions of a cent", (row) => row.replace("2700000.00", "2700000.005"), "paid", "dollars and cents"],
  ["an id whose name is another's", (row) => row.replace(",acme,", ",bolt,"), "account", "here; the file says bolt."],
  ["an identifier", (row) => row.replace("acme,Medical", "219-09-1234 x,Medical"), "account", "Social Security"],
])("%s is rejected with its column and reason", async (_, spoil, column, reason) => {
  const text = [heading, spoil(same("acme"))].join("\n");
  const { counts, rejects } = await bring(text, { dryRun: true });
  expect(counts).toMatchObject({ create: 0, update: 0, unchanged: 0, reject: 1 });
  expect(rejects).toMatchObject([{ row: 2, column, reason: expect.stringContaining(reason) }]);
});

test("a line's month stands once in a file, and another team's account only says whom to ask", async () => {
  const { rejects } = await bring([heading, same("acme"), same("acme"), same("cargo")].join("\n"), {
    as: "dana",
    dryRun: true,
  });
  expect(rejects).toEqual([
    { row: 3, column: "account", reason: "The same line and month as row 2." },
    { row: 4, column: "account", reason: "The account exists; ask cy." },
  ]);
});

test("a blank cell keeps the figure there is", async () => {
  const row = `x-acme,,Medical,${said},,5300,,,,`;
  const { counts } = await bring([heading, row].join("\n"), {
    control: { contracts: "0", members: "5300", premium: "0", fees: "0", paid: "0", incurred: "0" },
  });
  expect(counts).toMatchObject({ update: 1 });
  const now = await unscoped((db) =>
    db.enrollmentMonth.findFirst({ where: { accountId: id("acme"), month: new Date(last), supersededAt: null } }),
  );
  expect(now).toMatchObject({ contracts: 2000, members: 5300 });
});

test("a month restated again since stays when the first import is undone, and is listed", async () => {
  const first = await bring([heading, same("acme").replace("5200", "5300")].join("\n"), {
    control: totals(1, { members: "5300" }),
  });
  await bring([heading, same("acme").replace("5200", "5400")].join("\n"), { control: totals(1, { members: "5400" }) });
  const before = await standOfBook();
  const undone = await takeBack(first.importId);
  expect(undone.counts.undo).toMatchObject({
    undone: 0,
    stayed: [{ name: "acme", reason: "Its months were recorded again since." }],
  });
  expect(await standOfBook()).toEqual(before);
});
