import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { isReproduced, resultOf } from "@/lib/worksheets/engine";
import { parametersOf } from "@/lib/worksheets/parameters";
import { sheets } from "@/lib/worksheets/sheets";
import { fi1, fi2, fi3, typed } from "./figures";

test("the same parameters answer with the same bytes, others do not", () => {
  const parameters = parametersOf(typed(fi1));
  const result = resultOf(parameters);
  expect(isReproduced(parameters, result)).toBe(true);
  expect(isReproduced(parametersOf(typed({ ...fi1, poolingCharge: "38.51" })), result)).toBe(false);
});

test("an engine of this name has always answered this", () => {
  const answers = [fi1, fi2, fi3].map((given) => resultOf(parametersOf(typed(given)))).join("\n");
  expect(`${sheets.INSURED.engine} ${createHash("sha256").update(answers).digest("hex")}`).toMatchInlineSnapshot(
    `"insured 1 1aaa6e716adda47d8f5a1dc48bad6b4956a4f884c1fc973d1a54fc091acb59b8"`,
  );
});

test("what the engine refuses has no result", () => {
  expect(() => resultOf("{}")).toThrow("Unrated");
});
