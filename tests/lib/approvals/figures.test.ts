import { expect, test } from "vitest";
import { fieldsOf, readFigures } from "@/lib/approvals/figures";

test("a rate is asked as an action with a cap, a fee in dollars with guarantees", () => {
  expect(fieldsOf("INSURED").map(({ path }) => path)).toEqual(["action", "years", "cap", "credits"]);
  expect(fieldsOf("FEE").map(({ path }) => path)).toEqual(["fee", "years", "guarantees", "credits"]);
});

test("what is typed comes to figures; what is wrong is told beside its field, what is of another kind is not read", () => {
  const { typed, errors, figures } = readFigures("INSURED", { action: "10.2 %", years: "x", fee: "30", cap: " " });
  expect([figures.action?.toFixed(), figures.fee, figures.cap]).toEqual(["0.102", undefined, undefined]);
  expect(typed).toEqual({ action: "10.2 %", years: "x" });
  expect(Object.keys(errors)).toEqual(["years"]);
});

test.each(["0", "-3.5", "−3.5"])("an action of %s is one", (action) =>
  expect(readFigures("INSURED", { action }).errors).toEqual({}),
);
