import { beforeEach, describe, expect, test } from "vitest";
import { searchAccounts } from "@/lib/search/queries";
import { searchInput } from "@/lib/search/schema";
import { rfpRow } from "@/tests/support/bid-tables";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { daysAway } from "@/tests/support/calendar";
import { facts } from "@/tests/support/facts";
import { peopleTables } from "@/tests/support/people-tables";
import { searchAll } from "@/tests/support/search";

const search = (name: string, q: string, recent = "") => searchAll(viewer(name), searchInput.parse({ q, recent }));
const namesOf = async (who: string, q: string) => (await search(who, q)).accounts.map(({ name }) => name);

beforeEach(async () => {
  await seedCast();
  await unscoped(async (db) => {
    await db.account.update({ where: { id: id("acme") }, data: { name: "Acme Marine Works", externalId: "A07" } });
    await db.accountStanding.update({ where: { accountId: id("acme") }, data: { firmId: id("firm") } });
  });
});

test.each(["acme", "ACME", "mar", "work", "acme works", "a07", "A0", "acne marine", "marnie", "  acme   marine "])(
  "%j finds Acme Marine Works",
  async (q) => expect(await namesOf("ann", q)).toEqual(["Acme Marine Works"]),
);

test.each(["%", "_", "\\", "zzz", "x' or 1=1 --", "z\u0000z%"])("%j finds no account", async (q) =>
  expect(await namesOf("ann", q)).toEqual([]),
);

test.each(["acme", "A07", "acne marine"])("to whom it is hidden %j answers as what does not exist", async (q) => {
  for (const who of ["dov", "cy"]) {
    const { accounts, brokers } = await search(who, q);
    expect({ accounts, brokers }).toEqual({ accounts: [], brokers: [] });
    expect((await search(who, "", id("acme"))).accounts).toEqual([]);
  }
});

test.each([
  ["vera", 1],
  ["dana", 1],
  ["ann", 1],
  ["uma", 1],
  ["ulf", 1],
  ["otto", 1],
  ["bob", 0],
  ["ada", 0],
])("%s finds %i of acme, by name, lately and to choose", async (who, found) => {
  expect(await namesOf(who, "acme")).toHaveLength(found);
  expect((await search(who, "", `${id("acme")},nonsense,${id("nothing")}`)).accounts).toHaveLength(found);
  expect(await searchAccounts(viewer(who), searchInput.parse({ q: "acme" }))).toHaveLength(found);
});

test("the directory of firms is open; whom a firm stands behind is not", async () => {
  expect((await search("cy", "harbor")).brokers).toMatchObject([
    { name: "Harbor Consulting", note: "No account you see" },
  ]);
  expect((await search("ada", "harbor")).brokers).toEqual([]);
});

test("a broker counts the accounts one sees, a person those of theirs", async () => {
  expect((await search("ann", "harbor")).brokers).toMatchObject([{ name: "Harbor Consulting", note: "1 account" }]);
  expect((await search("dana", "ann")).people).toMatchObject([{ note: "Account executive, 1 account" }]);
  expect((await search("dov", "ann")).people).toMatchObject([{ href: "mailto:ann@test.example" }]);
  expect((await search("ada", "ann")).people).toMatchObject([{ href: `/settings/people?person=${id("ann")}` }]);
});

describe("people of customers and firms", () => {
  const contactsOf = async (who: string, q: string) => (await search(who, q)).contacts;
  beforeEach(() =>
    unscoped(async (db) => {
      const contact = (account: string, name: string) => ({ ...facts.accountPerson(account), name, title: "CFO" });
      await db.accountPerson.createMany({
        data: [contact("acme", "Marguerite Olden"), contact("cargo", "Margaret Pike")],
      });
      await db.firmPerson.create({ data: { id: id("nora"), firmId: id("firm"), name: "Nora Margolis" } });
    }),
  );

  test.each(["marguerite", "olden", "margueritte"])("%j finds her, at her customer", async (q) =>
    expect(await contactsOf("ann", q)).toEqual([
      {
        id: id("acme contact 0"),
        name: "Marguerite Olden",
        href: `/accounts/${id("acme")}?tab=people#contact-${id("acme contact 0")}`,
        note: "CFO, Acme Marine Works",
      },
    ]),
  );

  test.each([
    ["ann", ["Marguerite Olden", "Nora Margolis"]],
    ["dana", ["Marguerite Olden", "Nora Margolis"]],
    ["cy", ["Margaret Pike", "Nora Margolis"]],
    ["vera", ["Margaret Pike", "Marguerite Olden", "Nora Margolis"]],
    ["uma", ["Marguerite Olden", "Nora Margolis"]],
    ["ada", []],
  ])("%s finds whom they may see", async (who, names) =>
    expect((await contactsOf(who, "marg")).map(({ name }) => name)).toEqual(names),
  );

  test("somebody at a merged firm is found at the one that stays; who left is, and told so", async () => {
    await unscoped(async (db) => {
      await db.firm.create({ data: { id: id("kept"), name: "Kept Advisors", kind: "NATIONAL" } });
      await db.firm.update({ where: { id: id("firm") }, data: { mergedIntoId: id("kept") } });
      await db.firmPerson.update({ where: { id: id("nora") }, data: { leftOn: daysAway(-9) } });
    });
    expect(await contactsOf("ann", "nora")).toMatchObject([
      { href: `/brokers/${id("kept")}#person-${id("nora")}`, note: "left Kept Advisors" },
    ]);
  });
});

describe("renewals, opportunities and RFPs", () => {
  beforeEach(() =>
    unscoped(async (db) => {
      await db.opportunity.create({
        data: peopleTables.opportunities!.row("acme", 0, "ann") as never,
      });
      await db.rfp.create({ data: rfpRow("acme", 0, "ann") as never });
    }),
  );

  test.each(["acme", "acme renewal", "marine renewl", "renewal"])("%j finds the renewal of Acme", async (q) => {
    const { renewals } = await search("ann", q);
    expect(renewals[0]).toMatchObject({ note: "Renewal, open" });
    expect(renewals[0]?.name).toMatch(/^Acme Marine Works, \d+\/\d+\/\d{4}$/);
    expect(renewals[0]?.href).toMatch(/^\/renewals\/[\da-f-]{36}$/);
  });

  test.each(["acme", "acme behavioral", "virtual therapy", "acme behavoral", "opportunity acme"])(
    "%j finds its opportunity",
    async (q) =>
      expect((await search("ann", q)).opportunities).toMatchObject([
        {
          name: "Acme Marine Works: Behavioral navigation and virtual therapy",
          note: expect.stringContaining("Qualify"),
        },
      ]),
  );

  test.each(["acme", "acme rfp", "marine medcal", "rfp medical"])("%j finds its RFP", async (q) =>
    expect((await search("ann", q)).rfps).toMatchObject([
      { name: "Acme Marine Works: RFP, Medical", note: expect.stringContaining("Received, due ") },
    ]),
  );

  test.each([
    ["ann", 1, 1],
    ["dana", 1, 1],
    ["vera", 1, 1],
    ["uma", 1, 1],
    ["otto", 1, 1],
    ["cy", 0, 0],
    ["dov", 0, 0],
    ["ada", 0, 0],
  ])("%s finds %i renewals and %i opportunities of acme", async (who, renewals, opportunities) => {
    const found = await search(who, "acme");
    expect([found.renewals.length, found.opportunities.length]).toEqual([renewals, opportunities]);
    expect(found.rfps).toHaveLength(opportunities);
  });
});

test("who has left is not found; a view is, by those it is shared with", async () => {
  const view = { list: "book", state: "", name: "Marine accounts" };
  await unscoped(async (db) => {
    await db.user.update({ where: { id: id("uma") }, data: { deactivatedAt: new Date() } });
    await db.savedView.create({ data: { ...view, ownerId: id("ann"), audience: "ALL" } });
    await db.savedView.create({ data: { ...view, ownerId: id("ann"), audience: "ME" } });
  });
  expect((await search("dana", "uma")).people).toEqual([]);
  expect((await search("ann", "marine")).views).toHaveLength(2);
  expect((await search("dov", "marine")).views).toMatchObject([{ note: "Saved by ann" }]);
  expect((await search("ada", "marine")).views).toEqual([]);
});
