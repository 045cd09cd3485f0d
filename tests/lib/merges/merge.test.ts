import fc from "fast-check";
import { expect, test } from "vitest";
import { after, followed, type Merged, mergeOf, otherOf, type Pair, type Side, usualSide } from "@/lib/merges/merge";

const fields = ["city", "state", "note"] as const;
type Field = (typeof fields)[number];
const pair: Pair<Field> = {
  first: { city: "Boston", state: "", note: "Old friends" },
  second: { city: "Salem", state: "MA", note: "Old friends" },
};

test.each<[string, Side, Partial<Record<Field, Side>>, Partial<Record<Field, string>>]>([
  ["a blank of the record that stays is filled from the other", "first", {}, { state: "MA" }],
  ["what both say is no change", "second", {}, {}],
  ["the other's is taken where it was chosen", "first", { city: "second" }, { city: "Salem", state: "MA" }],
  ["a blank may be chosen over a word", "second", { state: "first" }, { state: "" }],
  ["one's own, chosen, is no change", "first", { city: "first", state: "first" }, {}],
])("%s", (_, stays, chosen, changes) => {
  expect(mergeOf(fields, pair, stays, chosen)).toEqual(changes);
});

const side = fc.constantFrom<Side>("first", "second");
const words = fc.record({ city: fc.string(), state: fc.constantFrom("", "MA"), note: fc.string() });
const anyPair = fc.record({ first: words, second: words });
const anyChoice = fc.record({ city: side, state: side, note: side }, { requiredKeys: [] });

test("each field says afterwards what one of the two said, as chosen, and nothing that was said is lost unchosen", () => {
  fc.assert(
    fc.property(anyPair, side, anyChoice, (given, stays, chosen) => {
      const merged = { ...given[stays], ...mergeOf(fields, given, stays, chosen) };
      for (const field of fields) {
        const from = chosen[field] ?? usualSide(given, stays, field);
        expect(merged[field]).toBe(given[from][field]);
        if (!chosen[field]) expect(merged[field] !== "" || given[otherOf(stays)][field] === "").toBe(true);
      }
    }),
  );
});

test("a merge taken back leaves both records as they were", () => {
  fc.assert(
    fc.property(anyPair, side, anyChoice, (given, stays, chosen) => {
      const changes = mergeOf(fields, given, stays, chosen);
      const merged = { ...given[stays], ...changes };
      const images = Object.fromEntries(Object.keys(changes).map((field) => [field, given[stays][field as Field]]));
      expect({ ...merged, ...images }).toEqual(given[stays]);
    }),
  );
});

test("however records are merged, each leads in one step to where a chain of them would end", () => {
  const ids = ["a", "b", "c", "d", "e", "f"];
  const pairs = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 12 });
  fc.assert(
    fc.property(pairs, (given) => {
      let merged: Merged = new Map();
      const chain = new Map<string, string>();
      const end = (id: string): string => (chain.has(id) ? end(chain.get(id)!) : id);
      for (const [from, to] of given) {
        const [gone, stays] = [followed(merged, from), followed(merged, to)];
        if (gone === stays) continue;
        merged = after(merged, gone, stays);
        chain.set(gone, stays);
      }
      for (const id of ids) expect(followed(merged, id)).toBe(end(id));
      for (const into of merged.values()) expect(merged.has(into)).toBe(false);
    }),
  );
});
