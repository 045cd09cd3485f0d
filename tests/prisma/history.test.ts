import { expect, test } from "vitest";
import { compare, history } from "@/prisma/history";

const code = (...names: string[]) => names.map((name) => ({ name, sql: "", checksum: name }));
const base = (...names: string[]) => names.map((name) => ({ name, checksum: name }));

test.each([
  ["the same", code("1", "2"), base("1", "2"), [], [], []],
  ["an empty database", code("1", "2"), [], ["1", "2"], [], []],
  ["an older database", code("1", "2"), base("1"), ["2"], [], []],
  ["one that lacks a migration in between", code("1", "2", "3"), base("1", "3"), ["2"], [], []],
  ["a newer database", code("1"), base("1", "2"), [], ["2"], []],
  ["a migration edited since", code("1"), [{ name: "1", checksum: "x" }], [], [], ["1"]],
])("%s", (_, known, applied, waiting, unknown, edited) => {
  const found = compare(known, applied);
  expect({ ...found, waiting: found.waiting.map(({ name }) => name) }).toEqual({ waiting, unknown, edited });
});

test("the code's history is in order of name, with the checksum Prisma's commands would record", async () => {
  const names = (await history()).map(({ name }) => name);
  expect(names.length).toBeGreaterThan(0);
  expect(names).toEqual([...names].sort());
  expect((await history())[0]?.checksum).toMatch(/^[0-9a-f]{64}$/);
});
