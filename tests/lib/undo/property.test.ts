import { expect, test } from "vitest";
import * as accounts from "@/lib/accounts/actions";
import * as lines from "@/lib/lines/actions";
import * as months from "@/lib/months/actions";
import * as ownership from "@/lib/ownership/actions";
import { undoOperation } from "@/lib/undo/actions";
import { addDays, dayOf } from "@/lib/units/day";
import { id, seedCast } from "@/tests/support/book";
import { monthsAway, today } from "@/tests/support/calendar";
import { signInAs } from "@/tests/support/request";
import { accountOf, asText, type Dump, dump, expectedAfter } from "./book-dump";

const idle = { status: "idle" as const };
type Outcome = { status: string; operationId?: string };
/** The same numbers for the same seed. */
function chance(seed: number) {
  let state = seed;
  const next = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  return { next, of: <T>(some: readonly T[]): T => some[Math.floor(next() * some.length)]! };
}
type Chance = ReturnType<typeof chance>;

const edits: ((chance: Chance, account: string, n: number) => Promise<Outcome>)[] = [
  async ({ of }, account, n) =>
    accounts.editAccount(idle, {
      accountId: id(account),
      field: of(["nextStep", "note"] as const),
      version: 0,
      was: of(["", `Step ${n - 1}`]),
      value: `Step ${n}`,
    }),
  async ({ of }) => accounts.bulkEdit(idle, { filter: "", field: "priority", value: of(["A", "B", "C"]) }),
  async ({ of }) =>
    accounts.bulkEdit(idle, { filter: "", field: of(["addTags", "removeTags"]), value: of(["key", "rfp"]) }),
  async (_, account, n) => accounts.bulkEdit(idle, { ids: [id(account)], field: "headline", value: `Headline ${n}` }),
  async ({ of }) =>
    ownership.reassign(idle, {
      filter: "",
      toUserId: id(of(["ann", "bob", "dana"])),
      from: addDays(today, of([0, 0, 5])),
    }),
  async ({ of }, account) =>
    ownership.cover(idle, { ids: [id(account)], userId: id(of(["ann", "bob"])), from: today, to: addDays(today, 9) }),
  async (_, account, n) =>
    accounts.openIssue(idle, { accountId: id(account), what: `Cards late ${n}`, severity: "LOW", openedOn: today }),
  async (_, account, n) =>
    accounts.recordGuarantee(idle, {
      accountId: id(account),
      metric: "Calls answered",
      quarter: "2026-01-01",
      target: 0.9,
      actual: n / 100,
    }),
  async (_, account, n) =>
    accounts.overrideHealth(idle, {
      accountId: id(account),
      level: "WATCH",
      reason: `The sponsor left, ${n}`,
      expiresOn: addDays(today, 20),
    }),
  async ({ of }, account, n) =>
    lines.editTerm(idle, {
      termId: id(`${account} term 0`),
      field: of(["rate", "commission"] as const),
      version: 0,
      was: of(["612.34", "x"]),
      value: String(10 + n),
    }),
  async ({ of }, account, n) =>
    months.recordMonth(idle, {
      lineId: id(`${account} line 0`),
      month: dayOf(of([monthsAway(-1), monthsAway(-2)])),
      contracts: 2_000,
      members: 5_000 + n,
      revenue: of([undefined, String(3_000_000 + n)]),
    }),
];

type Done = { operationId: string; who: string; before: Dump; after: Dump };

async function edit(chance: Chance, n: number, now: Dump) {
  const who = chance.of(["dana", "ann"]);
  signInAs(who);
  const outcome = await chance.of(edits)(chance, chance.of(["acme", "bolt"]), n);
  const after = await dump();
  return {
    done: { who, before: now, after, operationId: outcome.operationId ?? "" },
    worked: outcome.status === "done",
  };
}

test.each([11, 23, 37, 41, 59])(
  "whoever edits what in between, undo takes back one operation and nothing else (%d)",
  async (seed) => {
    await seedCast();
    const random = chance(seed * 7_919);
    const made: Done[] = [];
    let now = await dump();
    for (let n = 1; n <= 12; n++) {
      const { done, worked } = await edit(random, n, now);
      if (worked) made.push(done);
      now = done.after;
    }
    for (const { operationId, who, before, after } of [...made].sort(() => random.next() - 0.5).slice(0, 7)) {
      signInAs(who);
      const outcome = await undoOperation(idle, { operationId });
      const then = await dump();
      if (outcome.status !== "done") {
        expect(asText(then)).toEqual(asText(now));
        continue;
      }
      const touched = [...new Set([...before.keys(), ...after.keys()])].filter(
        (key) => JSON.stringify(before.get(key)) !== JSON.stringify(after.get(key)),
      );
      const owners = [...new Set(touched.map((key) => accountOf(key, before.get(key) ?? after.get(key))))];
      const whole = owners.filter((account) => {
        const left = expectedAfter(before, after, now, (one) => one === account);
        const keys = touched.filter((key) => accountOf(key, before.get(key) ?? after.get(key)) === account);
        return keys.every((key) => JSON.stringify(left.get(key)) === JSON.stringify(then.get(key)));
      });
      const back = expectedAfter(before, after, now, (account) => whole.includes(account));
      expect(asText(then)).toEqual(asText(back));
      if (outcome.receipt.undone === owners.length) expect(whole.length).toBe(owners.length);
      // A Director may change all of it: what stayed really did change since.
      const idleUnits = owners.filter(
        (one) => !whole.includes(one) && !movedSince(touched, { before, after }, now, one),
      );
      if (who === "dana") expect(idleUnits).toEqual([]);
      now = then;
      if (outcome.receipt.undone === 0 || !outcome.operationId) continue;
      const again = await undoOperation(idle, { operationId: outcome.operationId });
      expect(again).toMatchObject({ status: "done", receipt: { undone: outcome.receipt.undone, stayed: [] } });
      now = await dump();
      expect(asText(now)).toEqual(asText(redone(then, { before, after }, whole)));
    }
  },
  120_000,
);

/** Whether anything an operation changed of an account says something else now. */
const movedSince = (touched: string[], { before, after }: Pick<Done, "before" | "after">, now: Dump, account: string) =>
  touched
    .filter((key) => accountOf(key, before.get(key) ?? after.get(key)) === account)
    .some((key) => {
      const [was, became, is] = [before.get(key), after.get(key), now.get(key)];
      if (!became || !is) return became !== is;
      return Object.keys(became).some(
        (name) =>
          JSON.stringify(was?.[name]) !== JSON.stringify(became[name]) &&
          JSON.stringify(became[name]) !== JSON.stringify(is[name]),
      );
    });

/** Doing again what was undone brings every undone account to what the operation had made of it. */
const redone = (then: Dump, { before, after }: Pick<Done, "before" | "after">, whole: string[]) =>
  expectedAfter(after, before, then, (account) => whole.includes(account));
