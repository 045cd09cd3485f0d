import { expect, test } from "vitest";
import { dueAtOnce, homeHref, homeState, mostDue } from "@/lib/home/list";

test.each([
  [{}, dueAtOnce],
  [{ rows: "48" }, 48],
  [{ rows: "3" }, dueAtOnce],
  [{ rows: "100000" }, dueAtOnce],
  [{ rows: "all" }, dueAtOnce],
])("an address %j shows %i", (given, rows) => expect(homeState.parse(given).rows).toBe(rows));

test("what is usual is left out of the address, and no more is asked than there may be", () => {
  expect(homeHref(dueAtOnce)).toBe("/");
  expect(homeHref(24)).toBe("/?rows=24");
  expect(homeHref(9_999)).toBe(`/?rows=${mostDue}`);
});
