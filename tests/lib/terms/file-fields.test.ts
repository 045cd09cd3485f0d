import { expect, test } from "vitest";
import { termFields } from "@/lib/terms/file-fields";

test("a term says whether it is signed, asked for or expected", () => {
  const state = termFields.find(({ head }) => head === "State")!;
  const term = (kind: string, signed: boolean) => state.of({ kind, signed } as never);
  expect([term("RATE_CAP", true), term("RATE_CAP", false), term("NEXT_RFP", true)]).toEqual([
    "Signed",
    "Asked, not signed",
    "Expected",
  ]);
});
