import { expect, test } from "vitest";
import { type Ends, isKept, partsOf } from "@/lib/insights/ends";
import { decimal } from "@/lib/units/decimal";

const end = (id: string, members: number, cause: string | null = null) => ({ id, name: id, members, cause }) as Ends;

test("who has members is kept; a part says why an account left, and of one that stayed nothing", () => {
  const rows = [end("a", 10, "PRICE"), end("b", 0, "PRICE"), end("c", 0)];
  expect(rows.map(isKept)).toEqual([true, false, false]);
  const parts = partsOf(rows, ({ members }) => decimal(members));
  expect(parts.map(({ id, note, above, below }) => [id, note, above.toNumber(), below])).toEqual([
    ["a", undefined, 10, undefined],
    ["b", "Price", 0, undefined],
    ["c", undefined, 0, undefined],
  ]);
});
