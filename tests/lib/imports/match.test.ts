import { expect, test } from "vitest";
import { contradiction, keysOf, type MatchKey, matchOf, nameKey, surest } from "@/lib/imports/match";

test.each([
  ["The Acme Co., Inc.", "acme"],
  ["ACME", "acme"],
  ["Ellery & Stroud LLP", "ellery and stroud"],
  ["Café Müller GmbH", "cafe muller gmbh"],
  ["The Company", "the company"],
  ["東京", "東京"],
])("%s goes by %s", (name, key) => expect(nameKey(name)).toBe(key));

const book: Record<string, string[]> = {
  "EXTERNAL_ID a01": ["one"],
  "EIN 123456789": ["two"],
  "NAME acme": ["one", "three"],
};
const known = ({ kind, key }: MatchKey) => book[`${kind} ${key}`] ?? [];

test("an identifier decides before a name", () => {
  expect(matchOf(keysOf({ externalId: "A01", name: "Somebody else" }), known)).toEqual(["one"]);
});

test("a name decides where no identifier is known, and says when it is shared", () => {
  expect(matchOf(keysOf({ externalId: "Z9", name: "Acme Inc" }), known)).toEqual(["one", "three"]);
});

test("identifiers that disagree mean both", () => {
  expect(matchOf(keysOf({ externalId: "A01", ein: "12-3456789" }), known)).toEqual(["one", "two"]);
});

test("two employers of one name differ by their identifiers", () => {
  expect(surest(keysOf({ externalId: "A01", name: "Acme" })).map(({ kind }) => kind)).toEqual(["EXTERNAL_ID"]);
  expect(surest(keysOf({ name: "Acme" })).map(({ kind }) => kind)).toEqual(["NAME"]);
});

test("an id whose row names somebody else is told apart", () => {
  const account = { name: "Harborline Health", names: ["harborline"], eins: ["123456789"] };
  const said = (row: Parameters<typeof contradiction>[0]) => contradiction({ externalId: "A01", ...row }, account);
  expect(said({ name: "Acme Works" })).toBe("A01 is Harborline Health here; the file says Acme Works.");
  expect(said({ name: "Acme Works", ein: "98-7654321" })).toContain("the file says Acme Works");
  expect(said({ ein: "98-7654321" })).toContain("the file says 98-7654321");
  expect(said({ name: "Acme Works", ein: "12-3456789" })).toBeUndefined();
  expect(said({ name: "Harborline Inc." })).toBeUndefined();
  expect(said({ name: "harborline health" })).toBeUndefined();
  expect(said({})).toBeUndefined();
  expect(said({ externalId: undefined, name: "Acme Works" })).toBeUndefined();
});
