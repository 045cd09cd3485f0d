import { beforeEach, expect, test } from "vitest";
import { getFirmInMarket } from "@/lib/prospects/queries";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { emptyMarket } from "@/tests/support/filed";

const [lockton, bright, advisors, other] = [id("p lockton"), id("p bright"), id("p advisors"), id("p other")];
const ours = id("ours");
const market = () => getFirmInMarket(viewer("ann"), ours);
const employer = (ein: string, brokerId: string | null, brokerBeforeId: string | null, employees: number) => ({
  ...{
    ein,
    name: `Works ${ein}`,
    firstYear: 2023,
    latestYear: 2024,
    years: 2,
    funding: "INSURED",
    fit: 1,
    premium: 1000,
  },
  ...{ brokerId, brokerBeforeId, employees, reasons: brokerId !== brokerBeforeId ? ["BROKER_CHANGED"] : [] },
});

beforeEach(async () => {
  await seedCast();
  await emptyMarket();
  await unscoped(async (db) => {
    const party = (partyId: string, name: string, key: string) => ({ id: partyId, kind: "BROKER", name, key });
    await db.filedParty.createMany({
      data: [
        party(lockton, "Lockton", "LOCKTON"),
        party(bright, "Brightwater Benefits", "BRIGHTWATER BENEFITS"),
        party(advisors, "Brightwater Benefit Advisors", "BRIGHTWATER BENEFIT ADVISORS"),
        party(other, "Other", "OTHER"),
      ],
    });
    await db.prospect.createMany({
      data: [
        employer("912345671", bright, other, 900),
        employer("912345672", bright, advisors, 800),
        employer("912345673", other, bright, 700),
        employer("912345674", lockton, lockton, 600),
      ],
    });
  });
});

test.each([
  ["Brightwater Benefits, LLC", 2, 1],
  ["Lockton Companies", 1, 0],
])("%s, which came to us after the load, is whoever files under that name", async (name, employers, gone) => {
  await unscoped((db) => db.firm.create({ data: { id: ours, name, kind: "BROKER" } }));
  expect(await market()).toMatchObject({ employers, gone });
});

test("who went from one spelling of a firm to another neither came nor went", async () => {
  await unscoped(async (db) => {
    await db.firm.create({ data: { id: ours, name: "Brightwater Benefits", kind: "BROKER" } });
    await db.firm.create({
      data: { id: id("old"), name: "Brightwater Benefit Advisors", kind: "BROKER", mergedIntoId: ours },
    });
  });
  expect(await market()).toMatchObject({ employers: 2, employeesSum: "1700", since: 1, gone: 1 });
});

test("a name somebody answered is the firm’s too, and one that nobody files is in no market", async () => {
  await unscoped(async (db) => {
    await db.firm.create({ data: { id: ours, name: "BW Group", kind: "BROKER" } });
  });
  expect(await market()).toBeUndefined();
  await unscoped((db) =>
    db.filedName.create({ data: { kind: "BROKER", name: "BW GROUP", partyId: bright, knownBy: "PERSON" } }),
  );
  expect(await market()).toMatchObject({ employers: 2 });
});
