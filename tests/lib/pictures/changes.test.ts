import fc from "fast-check";
import { expect, test } from "vitest";
import { type Change, changesBetween, countKinds, type Field, netMembers, type Stand } from "@/lib/pictures/changes";

const stand = (more: Partial<Stand> = {}): Stand => ({
  id: "a",
  name: "Acme",
  lapsed: false,
  asOfMonth: "2026-10-01",
  ae: "Ann",
  broker: "Harbor",
  status: "NEGOTIATING",
  renewsOn: "2027-01-01",
  members: 100,
  contracts: 50,
  premium: "1000.0000",
  fees: "0.0000",
  ratio: "0.90000000",
  adequacy: null,
  required: "0.10000000",
  quoted: null,
  health: "GOOD",
  override: null,
  products: "DENTAL",
  priority: null,
  nextStep: null,
  nextStepOn: null,
  ...more,
});
const told = (before: Partial<Stand> | null, after: Partial<Stand> | null) =>
  changesBetween(before ? [stand(before)] : [], after ? [stand(after)] : []).map(
    ({ kind, before, after }) => `${kind}: ${before} → ${after}`,
  );

test.each<[Partial<Stand> | null, Partial<Stand> | null, string[], string]>([
  [{}, {}, [], "nothing"],
  [{}, { premium: "1000" }, [], "a figure spelt otherwise is the same figure"],
  [{}, { premium: "1000.0001" }, ["premium: 1000.0000 → 1000.0001"], "a hundredth of a cent is a change"],
  [{}, { members: 90, contracts: 45 }, ["members: 100 → 90", "contracts: 50 → 45"], "counts, in the kinds' order"],
  [{}, { quoted: "0.08" }, ["quoted: null → 0.08"], "a quote where there was none"],
  [{}, { health: "AT_RISK S" }, ["health: GOOD → AT_RISK S"], "health"],
  [{ health: "WATCH S" }, { health: "WATCH P" }, ["health: WATCH S → WATCH P"], "another letter of the same level"],
  [{}, { ae: null }, ["ae: Ann → null"], "an AE gone"],
  [null, {}, ["NEW: null → 100"], "an account that came"],
  [{}, null, ["GONE: 100 → null"], "an account that left sight"],
  [{}, { lapsed: true, members: 0 }, ["GONE: 100 → null"], "an account that lapsed"],
  [{ lapsed: true, members: 0 }, {}, ["NEW: null → 100"], "one that came back"],
  [{ lapsed: true }, { lapsed: true, name: "Other" }, [], "past customers change nothing"],
])("%o to %o: %o (%s)", (before, after, expected) => expect(told(before, after)).toEqual(expected));

const text = fc.constantFrom("x", "y", null);
const one = fc.record({
  id: fc.constantFrom("a", "b", "c", "d"),
  lapsed: fc.boolean(),
  members: fc.integer({ min: 0, max: 5 }),
  contracts: fc.integer({ min: 0, max: 2 }),
  status: fc.constantFrom("NEGOTIATING", "RENEWED"),
  premium: fc.constantFrom("1", "1.00", "2"),
  quoted: fc.constantFrom("0.1", "0.10", null),
  ae: text,
  broker: text,
  nextStep: text,
});
const book = fc
  .uniqueArray(one, { selector: ({ id }) => id })
  .map((some) => some.map((more) => stand({ ...more, members: more.lapsed ? 0 : more.members })));

/** The accounts in force with the changes made to them. */
function applied(before: Stand[], after: Stand[], changes: Change[]): Map<string, Stand> {
  const now = new Map(before.filter(({ lapsed }) => !lapsed).map((each) => [each.id, { ...each }]));
  for (const { kind, accountId, after: value } of changes) {
    if (kind === "GONE") now.delete(accountId);
    else if (kind === "NEW") now.set(accountId, after.find(({ id }) => id === accountId)!);
    else Object.assign(now.get(accountId)!, { [kind satisfies Field]: value });
  }
  return now;
}
const plain = (each: Stand) => ({ ...each, premium: Number(each.premium), quoted: each.quoted && Number(each.quoted) });

test("a moment and itself differ in nothing; the changes made to the one give the other", () => {
  fc.assert(
    fc.property(book, book, (before, after) => {
      expect(changesBetween(before, before)).toEqual([]);
      const changes = changesBetween(before, after);
      const made = [...applied(before, after, changes).values()].map(plain);
      const there = after.filter(({ lapsed }) => !lapsed).map(plain);
      const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
      expect(made.sort(byId)).toEqual(there.sort(byId));
    }),
  );
});

test("the lines add up: members after less members before, and the counts to their number", () => {
  const sum = (some: Stand[]) => some.reduce((total, { lapsed, members }) => total + (lapsed ? 0 : members), 0);
  fc.assert(
    fc.property(book, book, (before, after) => {
      const changes = changesBetween(before, after);
      expect(netMembers(changes)).toBe(sum(after) - sum(before));
      expect(countKinds(changes).reduce((total, { count }) => total + count, 0)).toBe(changes.length);
    }),
  );
});
