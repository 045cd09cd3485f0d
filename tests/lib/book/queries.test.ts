import { beforeAll, describe, expect, test } from "vitest";
import { countBook, getBookFrame, getBookRow, listBook, listBookRates, placeInBook, sumBook } from "@/lib/book/queries";
import { shownRevenue } from "@/lib/book/revenue";
import { type BookState, bookSeason, readBook } from "@/lib/book/state";
import { type MetricRow, type SumKey, sumRows, sums } from "@/lib/metrics/sums";
import { id, unscoped, viewer } from "@/tests/support/book";
import { today, year } from "@/tests/support/calendar";
import { seedBook } from "./cast";

beforeAll(seedBook);

const state = (address: string, internal = true): BookState =>
  readBook(Object.fromEntries(new URLSearchParams(address)), internal);
const all = ["all"];
const namesOf = async (who: string, address: string) =>
  (await listBook(viewer(who), state(`${address}&group=none`), today, all)).map(({ name }) => name);

describe("whose accounts", () => {
  test.each([
    ["ann", ["delta", "acme", "foxtrot", "echo"], "an AE: their own, at risk first, then by members, signed last"],
    ["dana", ["delta", "acme", "bolt", "foxtrot", "echo"], "a Director: the team's"],
    ["vera", ["delta", "acme", "bolt", "cargo", "foxtrot", "echo"], "a VP: all"],
    ["otto", ["delta", "acme", "bolt", "cargo", "foxtrot", "echo"], "Operations: all"],
  ])("%s sees %j: %s", async (who, names) => {
    expect(await namesOf(who, "")).toEqual(names);
    expect((await sumBook(viewer(who), state(""), today)).total.accounts).toBe(names.length);
  });

  test("no address widens it", async () => {
    for (const address of [`ae=${id("cy")}`, `team=${id("south")}`, "q=cargo", `f=owner:${id("cy")};lapsed:with`])
      expect(await namesOf("ann", address)).toEqual([]);
    expect(await getBookRow(viewer("ann"), id("cargo"))).toBeUndefined();
    expect(await placeInBook(viewer("ann"), "", id("cargo"))).toBeUndefined();
    expect(await listBookRates(viewer("ann"), [id("cargo")])).toEqual({});
    expect((await getBookFrame(viewer("ann"))).owners.map(({ name }) => name)).toEqual(["ann"]);
  });

  test.each(["ada", "uma"])("%s has no Book", async (who) => {
    await expect(sumBook(viewer(who), state(""), today)).rejects.toThrow("Not found");
    await expect(listBook(viewer(who), state(""), today, all)).rejects.toThrow("Not found");
  });
});

describe("narrowing", () => {
  test.each([
    ["f=funding:ASC", ["delta", "foxtrot", "echo"], "ASC medical, split accounts included"],
    ["f=funding:INSURED", ["acme"], "insured medical"],
    ["f=funding:SPLIT", ["foxtrot"], "split over its lines"],
    ["f=funding:INSURED,SPLIT", ["acme", "foxtrot"], "either"],
    ["f=state:AT_RISK", ["delta"], "where the members stand"],
    ["f=state:none", [], "two states at once"],
    ["f=health:AT_RISK", ["delta"], "health"],
    ["f=status:FINALIST,RENEWED", ["delta", "echo"], "several statuses"],
    [`f=renews:${year + 1}-01-01`, ["delta", "acme", "echo"], "renewing on or before a day"],
    [`season=${year + 2}-07-01`, ["foxtrot"], "renewing on a day"],
    ["f=ends:12", ["delta", "acme", "echo"], "a term that ends within the year"],
    ["f=held:4", ["delta", "acme", "foxtrot"], "few products"],
    ["f=adequacy:98", ["delta"], "fees below target"],
    ["f=ratio:89", ["acme"], "an LR above"],
    [`f=firm:${id("firm")}`, ["acme"], "a broker"],
    ["f=segment:NATIONAL", [], "a segment nobody is in"],
    ["q=ECH", ["echo"], "a name, whatever its case"],
    ["q=harbor", ["acme"], "a broker's name"],
    ["q=%25", [], "a wildcard is a character"],
    ["f=lapsed:only", ["gone"], "past customers alone"],
    ["f=lapsed:with", ["delta", "acme", "foxtrot", "echo", "gone"], "past customers too"],
  ])("%s shows %j: %s", async (address, names) => {
    expect(await namesOf("ann", address)).toEqual(names);
    const { total } = await sumBook(viewer("ann"), state(address), today);
    expect(total.accounts).toBe(names.length);
    expect(await countBook(viewer("ann"), [state(address), state("")])).toEqual([names.length, 4]);
  });
});

test.each([
  ["-members", ["delta", "acme", "foxtrot", "echo"]],
  ["name", ["acme", "delta", "echo", "foxtrot"]],
  ["-name", ["foxtrot", "echo", "delta", "acme"]],
  ["-ratio", ["acme", "delta", "echo", "foxtrot"]],
  ["-fees", ["delta", "foxtrot", "echo", "acme"]],
  ["-revenue", ["acme", "delta", "foxtrot", "echo"]],
  ["-decided", ["echo", "acme", "delta", "foxtrot"]],
  ["-retained", ["echo", "acme", "delta", "foxtrot"]],
  ["state", ["delta", "acme", "foxtrot", "echo"]],
  ["firm", ["acme", "delta", "echo", "foxtrot"]],
  ["products", ["acme", "delta", "foxtrot", "echo"]],
])("ordered by %s", async (sort, names) => {
  expect(await namesOf("ann", `sort=${sort}`)).toEqual(names);
});

test("ordered by premium or fee, the figure each row shows ranks it, whatever else it holds", async () => {
  const also = (otherRevenue: string) =>
    unscoped((db) => db.accountStanding.update({ where: { accountId: id("echo") }, data: { otherRevenue } }));
  await also("99000000");
  for (const sort of ["revenue", "-revenue"]) {
    const rows = await listBook(viewer("ann"), state(`sort=${sort}&group=none`), today, all);
    const shown = rows.map((row) => Number(shownRevenue(row)));
    expect(shown).toEqual(shown.toSorted((a, b) => (sort === "revenue" ? a - b : b - a)));
  }
  await also("0");
});

test("groups cover the whole filtered set, rows only those that are open, so many of each", async () => {
  // In autumn next January 1 is today's work, whenever this is run.
  const autumn = `${year}-11-02`;
  const { groups, total } = await sumBook(viewer("ann"), state("f=lapsed:with"), autumn);
  expect(groups.map(({ key, accounts, members }) => [key, accounts, members])).toEqual([
    ["NOT_SIGNED", 2, 14_200],
    ["LATER", 1, 3_000],
    ["RENEWED", 1, 800],
    ["LAPSED", 1, 0],
  ]);
  expect(total).toMatchObject({ accounts: 5, lapsed: 1, members: 18_000, membersAtRisk: 9_000, atRisk: 1 });
  expect(total).toMatchObject({ seasonAtRisk: 9_000, seasonOpen: 5_200, seasonVerbal: 0, seasonRetained: 800 });
  expect(total).toMatchObject({ seasonLost: 0, seasonMembers: 15_000 });
  const shown = await listBook(viewer("ann"), { ...state(""), rows: 1 }, autumn, ["NOT_SIGNED", "RENEWED"]);
  expect(shown.map(({ name, key }) => [name, key])).toEqual([
    ["delta", "NOT_SIGNED"],
    ["echo", "RENEWED"],
  ]);
});

test("accounts lapsed since December are counted once, whether or not they are shown", async () => {
  const opening = async (address: string) => {
    const { total } = await sumBook(viewer("ann"), state(address), today);
    return [Number(total.membersOpening), total.lapsedOpening];
  };
  expect(await opening("")).toEqual([20_800, 5_200]);
  expect(await opening("f=lapsed:with")).toEqual([26_000, 0]);
  expect(await opening("f=lapsed:only")).toEqual([5_200, 0]);
});

test.each(["broker", "ae", "funding", "segment", "month", "status", "health", "none"] as const)(
  "grouped by %s, the groups sum to the total and hold every row once",
  async (group) => {
    const { groups, total } = await sumBook(viewer("vera"), state(`group=${group}`), today);
    expect(groups.reduce((sum, { members }) => sum + members, 0)).toBe(total.members);
    const keys = groups.map(({ key }) => key);
    const rows = await listBook(viewer("vera"), state(`group=${group}`), today, keys);
    expect(rows.map(({ id }) => id).sort()).toEqual([...new Set(rows.map(({ id }) => id))].sort());
    expect(rows).toHaveLength(total.accounts);
    expect([...new Set(rows.map(({ key }) => key))]).toEqual(keys);
  },
);

test("PostgreSQL's sums are the metrics' own, over the same rows", async () => {
  const { total } = await sumBook(viewer("vera"), state("f=lapsed:with"), today);
  const rows = await listBook(viewer("vera"), state("group=none&f=lapsed:with"), today, all);
  const { season } = bookSeason({}, today);
  const keys = (Object.keys(sums) as SumKey[]).filter((key) => key !== "ascContracts");
  const recounted = sumRows(rows as unknown as MetricRow[], keys, season);
  for (const key of keys) expect([key, Number(total[key])]).toEqual([key, recounted[key].toNumber()]);
});

test("dollars stay exact and ratios are of sums", async () => {
  const { total } = await sumBook(viewer("ann"), state(""), today);
  expect(total).toMatchObject({ insuredPremium: "38210016.0000", ascFees: "70000.0000", targetFees: "79000.0000" });
  expect(total).toMatchObject({ earnedPremium: "38210016.00", incurredClaims: "34389014.40" });
});

test("required and quoted never leave with a row, and not at all for Operations", async () => {
  const rows = await listBook(viewer("otto"), state("group=none", false), today, all);
  expect(JSON.stringify(rows)).not.toMatch(/required|quoted/i);
  expect(rows.find(({ name }) => name === "foxtrot")?.lines).toEqual([
    { lineId: id("foxtrot dental"), label: "Dental", annual: "5" },
  ]);
  await expect(listBookRates(viewer("otto"), [id("acme")])).rejects.toThrow("Not found");
  expect(await listBookRates(viewer("ann"), [id("acme"), id("foxtrot")])).toEqual({
    [id("acme")]: { required: "0.10000000", quoted: null },
    [id("foxtrot")]: { required: "0.10000000", quoted: null },
    [id("foxtrot dental")]: { required: "0.11", quoted: "0.08" },
  });
});

test("an order by rates tells Operations nothing, whatever state they send", async () => {
  await unscoped((db) =>
    db.accountStanding.update({ where: { accountId: id("echo") }, data: { quotedAction: "0.9" } }),
  );
  const byRates = { ...state("group=none"), sort: { key: "rates", down: true } as const };
  const namesFor = async (who: string) => (await listBook(viewer(who), byRates, today, all)).map(({ name }) => name);
  expect((await namesFor("vera"))[0]).toBe("echo");
  expect(await namesFor("otto")).toEqual(await namesOf("otto", ""));
});

test("a record knows its place in the list it was opened from", async () => {
  const place = (address: string, name: string) => placeInBook(viewer("ann"), address, id(name));
  expect(await place("", "acme")).toEqual({ position: 2, total: 4, previousId: id("delta"), nextId: id("foxtrot") });
  expect(await place("sort=name&group=none", "acme")).toMatchObject({
    position: 1,
    previousId: null,
    nextId: id("delta"),
  });
  expect(await place("f=funding:ASC", "acme")).toBeUndefined();
  expect(await place("f=nonsense&view=x%27&sort=-rates", "echo")).toMatchObject({ total: 4 });
});

test("an address with a NUL in it is an address without", async () => {
  expect(await namesOf("ann", "q=%00echo&open=%00")).toEqual(["echo"]);
  expect((await placeInBook(viewer("ann"), "view=%00&q=%00", id("echo")))?.total).toBe(4);
});

test("a view someone keeps to themselves opens for nobody else", async () => {
  const saved = { list: "book", name: "Mine", state: "f=funding:ASC", audience: "ME", ownerId: id("ann") };
  await unscoped((db) => db.savedView.create({ data: { id: id("view"), ...saved } }));
  expect((await getBookFrame(viewer("ann"))).views).toMatchObject([
    { name: "Mine", mine: true, state: "f=funding:ASC" },
  ]);
  expect((await getBookFrame(viewer("dana"))).views).toEqual([]);
  expect((await placeInBook(viewer("ann"), `view=${id("view")}`, id("echo")))?.total).toBe(3);
  expect((await placeInBook(viewer("dana"), `view=${id("view")}`, id("echo")))?.total).toBe(5);
});
