import { expect, test } from "vitest";
import { loadsOf, sumsOf, weighed } from "@/lib/coaching/loads";
import type { Colleague, LoadedAccount } from "@/lib/server/loads";

const today = "2026-11-23";
const account = (id: string, change: Partial<LoadedAccount> = {}) =>
  weighed(
    {
      id,
      name: id,
      ownerId: "ann",
      members: 100,
      contracts: 5_000,
      renewsOn: "2027-07-01",
      renewals: ["2027-07-01"],
      publicEntity: false,
      union: false,
      multiState: null,
      openRfp: false,
      healthLevel: "GOOD",
      healthLetter: null,
      healthReason: "No change recorded",
      touchedOn: today,
      tracks: [],
      outside: 2,
      inside: 2,
      backup: true,
      ...change,
    },
    today,
  );
const person = (id: string): Colleague => ({
  id,
  name: id,
  role: "AE",
  managerId: null,
  manager: null,
  title: null,
  led: true,
  promisesLate: 0,
  tasksLate: 0,
  metOn: null,
  span: 0,
});

test("a person’s load is the sum of their accounts’, and all loads add up to the whole", () => {
  const accounts = [
    account("a"),
    account("b", { contracts: 10, multiState: "0.31" }),
    account("c", { ownerId: "bob", renewals: ["2027-01-01"] }),
    account("d", { ownerId: null }),
  ];
  const people = loadsOf([person("ann"), person("bob"), person("cy")], accounts);
  expect(people.map(({ name, load, accounts, inRenewal }) => [name, load.toString(), accounts, inRenewal])).toEqual([
    ["bob", "4.5", 1, 1],
    ["ann", "3.625", 2, 0],
    ["cy", "0", 0, 0],
  ]);
  expect(sumsOf(accounts).load.toString()).toBe("11.125");
});

test("beyond thirty is over", () => {
  const heavy = Array.from({ length: 11 }, (_, n) => account(`${n}`));
  expect(loadsOf([person("ann")], heavy)[0]).toMatchObject({ state: "OVER", accounts: 11, members: 1_100 });
  expect(loadsOf([person("ann")], heavy.slice(1))[0]).toMatchObject({ state: "FULL" });
});

test("of an account’s tracks the one that waits longest is told", () => {
  const track = { stage: "APPROVAL", releasedOn: null, decideByOn: "2026-12-20", decidedOn: null, rfpStepOn: null };
  const tracks = ["2026-11-20", "2026-11-10", "2026-12-10"].map((releaseDueOn) => ({ ...track, releaseDueOn }));
  expect(account("a", { tracks })).toMatchObject({ stuck: { reason: "RELEASE", days: 13 }, single: false });
  expect(account("a", { outside: 1 })).toMatchObject({ stuck: null, single: true });
});
