import { beforeEach, expect, test } from "vitest";
import { reviewName } from "@/lib/prospects/actions";
import { undoFile } from "@/lib/server/imports/command";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { ack, contract, contracts, emptyMarket, load, paid, plan, plans, providers } from "@/tests/support/filed";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" } as const;
const ein = "012345678";

const policy = (n: number, carrier: string, numbers: string) =>
  contract(n, 1, ein, `${carrier},${numbers},10,2023-01-01,2023-12-31,,,1,,,100`);
const carriers = () =>
  unscoped(
    (db) => db.$queryRaw<{ ack_id: string; carrier: string }[]>`
      select c.ack_id, p.name as carrier from filed_contracts c join filed_parties p on p.id = c.carrier_id order by 1`,
  );
const brokers = () =>
  unscoped(
    (db) => db.$queryRaw<{ name: string; broker: string | null }[]>`
      select b.name, p.name as broker from filed_brokers b left join filed_parties p on p.id = b.broker_id order by 1`,
  );
const paidFor = async () =>
  (
    await unscoped(
      (db) => db.$queryRaw<{ broker: string | null }[]>`
        select p.name as broker from filed_providers v left join filed_parties p on p.id = v.broker_id order by v.ack_id, v.row_order`,
    )
  ).map(({ broker }) => broker);
const provider = (n: number, order: number, name: string, number: string) =>
  `${ack(n)},${order},"${name}",${number},22 50,9000`;
const kept = (n: number, carrier: string) => ({ ack_id: ack(n), carrier });

beforeEach(async () => {
  await seedCast();
  await emptyMarket();
  signInAs("dana");
});

test("what is said of a carrier holds for its number, in loads to come as well, and back", async () => {
  await load({
    "a.csv": [
      contracts,
      policy(1, "HARVARD PILGRIM HEALTH CARE", "111111111,11111"),
      policy(2, "HARVARD PILGRIM HEALTH PLAN", "222222222,22222"),
      // By its number another’s, whatever it is called.
      policy(3, "HARVARD PILGRIM HEALTH PLAN", "111111111,11111"),
    ],
  });
  const [care, plan] = ["Harvard Pilgrim Health Care", "Harvard Pilgrim Health Plan"];
  expect(await carriers()).toEqual([kept(1, care), kept(2, plan), kept(3, care)]);
  const said = { kind: "CARRIER", name: "HARVARD PILGRIM HEALTH PLAN" } as const;
  expect(await reviewName(idle, { ...said, answer: "suggested" })).toMatchObject({ status: "done" });
  expect(await carriers()).toEqual([kept(1, care), kept(2, care), kept(3, care)]);
  const later = await load({
    "a.csv": [
      contracts,
      policy(4, "HARVARD PILGRIM HEALTH PLAN", "222222222,22222"),
      policy(5, "HPHP OF NEW ENGLAND", ",22222"),
      policy(6, "HARVARD PILGRIM HEALTH PLAN INC", "666666666,66666"),
    ],
  });
  expect(new Set((await carriers()).map(({ carrier }) => carrier))).toEqual(new Set([care]));
  expect(await reviewName(idle, { ...said, answer: "unsure" })).toMatchObject({ status: "done" });
  expect(await carriers()).toEqual([
    ...[kept(1, care), kept(2, plan), kept(3, care)],
    ...[kept(4, plan), kept(5, plan), kept(6, plan)],
  ]);
  await undoFile(id("otto"), later.importId);
  expect(await carriers()).toEqual([kept(1, care), kept(2, plan), kept(3, care)]);
});

test.each([
  ["suggested", "Brightwater Benefits"],
  ["own", "Brightwater Benefit Advisors"],
  ["nobody", null],
] as const)(
  "that a broker is %s holds for its other legal forms, loaded later or after an undo",
  async (answer, broker) => {
    const first = {
      "a.csv": [contracts, policy(1, "ACME LIFE", ",")],
      "b.csv": [paid, `${ack(1)},1,1,BRIGHTWATER BENEFITS,,9,`],
    };
    await load(first);
    const more = {
      "b.csv": [paid, `${ack(1)},1,2,BRIGHTWATER BENEFIT ADVISORS,,9,`],
    };
    const second = await load(more);
    expect(await reviewName(idle, { kind: "BROKER", name: "BRIGHTWATER BENEFIT ADVISORS", answer })).toMatchObject({
      status: "done",
    });
    await undoFile(id("otto"), second.importId);
    await load(more);
    await load({ "b.csv": [paid, `${ack(1)},1,3,"BRIGHTWATER BENEFIT ADVISORS, LLC",,9,`] });
    expect(await brokers()).toEqual([
      { name: "BRIGHTWATER BENEFIT ADVISORS", broker },
      { name: "BRIGHTWATER BENEFIT ADVISORS, LLC", broker },
      { name: "BRIGHTWATER BENEFITS", broker: "Brightwater Benefits" },
    ]);
  },
);

test("a provider is who its number says, before its name; a carrier of the same number stays apart", async () => {
  await load({
    "a.csv": [plans, plan(1, ein, "ACME ROBOTICS")],
    "b.csv": [contracts, policy(1, "ACME LIFE", "430000003,33333")],
    "c.csv": [
      providers,
      provider(1, 1, "LOCKTON COMPANIES, LLC", "430000001"),
      provider(1, 2, "LKTN CONSULTING GROUP", "43-0000001"),
      provider(1, 3, "BAKER WEALTH", "430000002"),
      provider(1, 4, "ACME BENEFIT ADVISORS", "430000003"),
    ],
  });
  const [lockton, advisors] = ["Lockton", "Acme Benefit Advisors"];
  expect(await paidFor()).toEqual([lockton, lockton, null, advisors]);
  expect((await carriers()).map(({ carrier }) => carrier)).toEqual(["Acme Life"]);
  await load({
    "c.csv": [
      providers,
      provider(1, 6, "LKTN CONSULTING GROUP", ""),
      provider(1, 7, "KANSAS CITY OFFICE", "430000001"),
      provider(1, 8, "ACME LIFE", ""),
    ],
  });
  expect((await paidFor()).slice(4)).toEqual([lockton, lockton, "Acme Life"]);
});

test("what is said of a provider’s name goes with its number, and back", async () => {
  await load({
    "a.csv": [plans, plan(1, ein, "ACME ROBOTICS")],
    "c.csv": [providers, provider(1, 1, "BRIGHTWATER BENEFITS", "430000005")],
  });
  await load({
    "c.csv": [
      providers,
      provider(1, 2, "BRIGHTWATER BENEFIT ADVISORS", "430000006"),
      provider(1, 3, "BRIGHTWATER BENEFIT ADVISORS", ""),
      provider(1, 4, "Z W B A", "430000006"),
    ],
  });
  const [one, other] = ["Brightwater Benefits", "Brightwater Benefit Advisors"];
  expect(await paidFor()).toEqual([one, other, other, other]);
  const said = { kind: "BROKER", name: "BRIGHTWATER BENEFIT ADVISORS" } as const;
  expect(await reviewName(idle, { ...said, answer: "suggested" })).toMatchObject({ status: "done" });
  expect(await paidFor()).toEqual([one, one, one, one]);
  expect(await reviewName(idle, { ...said, answer: "unsure" })).toMatchObject({ status: "done" });
  expect(await paidFor()).toEqual([one, other, other, other]);
  expect(await reviewName(idle, { ...said, answer: "nobody" })).toMatchObject({ status: "done" });
  expect(await paidFor()).toEqual([one, null, null, null]);
  expect(await reviewName(idle, { ...said, answer: "unsure" })).toMatchObject({ status: "done" });
  expect(await paidFor()).toEqual([one, other, other, other]);
});
