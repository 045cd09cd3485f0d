import { expect, test } from "vitest";
import { noPlan, plan } from "@/lib/plans/plan";

const owner = "01890000-0000-7000-8000-000000000001";
const figure = { by: "FIGURE", words: "Keep the fee whole", figure: "FEE_ADEQUACY", target: "0.98" };
const act = { words: "Meet the board", dueOn: "2027-02-01", ownerId: owner, doneOn: null };
const messages = (change: object) =>
  plan.safeParse({ ...noPlan, ...change }).error?.issues.map(({ message }) => message) ?? [];

test("takes an empty plan, and one that is measured and dated", () => {
  expect(messages({})).toEqual([]);
  const inWords = { by: "WORDS", words: "Become their advisor", measure: "Invited to the board" };
  expect(messages({ objectives: [figure, inWords], actions: [act] })).toEqual([]);
});

test("refuses a fourth objective, one without a measure, and a day that does not exist", () => {
  expect(messages({ objectives: [figure, figure, figure, figure] })).toEqual(["Keep it to three objectives."]);
  expect(messages({ objectives: [{ by: "WORDS", words: "Grow", measure: "" }] })).toEqual(["Say how it is measured."]);
  expect(messages({ objectives: [{ ...figure, target: "high" }] })).toEqual(["Give the target as a number."]);
  expect(messages({ actions: [{ ...act, dueOn: "2027-02-29" }] })).toHaveLength(1);
});

test("keeps no value beside a figure, because values are computed", () => {
  expect(messages({ objectives: [{ ...figure, current: "0.95" }] })).toHaveLength(1);
  expect(messages({ lr: "0.91" })).toHaveLength(1);
});

test.each([
  { drivers: "SSN 123-45-6789" },
  { strategy: "SSN 123-45-6789" },
  { objectives: [{ ...figure, words: "SSN 123-45-6789" }] },
  { decisions: [{ words: "SSN 123-45-6789", on: "2027-01-01" }] },
  { actions: [{ ...act, words: "SSN 123-45-6789" }] },
  { risks: [{ words: "Price", mitigation: "SSN 123-45-6789" }] },
])("refuses an identifier in %o", (change) =>
  expect(messages(change)).toEqual(["This looks like a Social Security number. Leave it out."]),
);
