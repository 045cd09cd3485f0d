import { expect, test } from "vitest";
import { readCase } from "@/lib/settings/authority-case";

const insured = { required: "14.8", quoted: "10.2", premium: "71,000,000", lossRatio: "86" };

test("what is typed comes to a request; what is empty is not weighed", () => {
  const { request, errors } = readCase({ ...insured, by: "DIRECTOR", budget: "$3,000,000", target: "", years: " " });
  expect(errors).toEqual({});
  expect(request).toMatchObject({ requester: "DIRECTOR", overBudget: true });
  expect(request?.asked.points?.toFixed()).toBe("0.046");
  expect(request?.asked.dollars?.toFixed()).toBe("3266000");
  expect(Object.keys(request?.asked ?? {})).toEqual(["points", "dollars", "lossRatio"]);
});

test("relief that the budget still holds does not overdraw it", () =>
  expect(readCase({ ...insured, budget: "3266000" }).request?.overBudget).toBe(false));

test("nothing typed asks nothing", () => {
  expect(readCase({})).toEqual({ typed: {}, errors: {}, request: null });
  expect(readCase({ by: "VP" }).request).toBeNull();
});

test.each<[Record<string, string>, string[]]>([
  [{ quoted: "10.2" }, ["required", "premium", "lossRatio"]],
  [{ required: "x", quoted: "1", premium: "1", lossRatio: "80" }, ["required"]],
  [{ fee: "30" }, ["target"]],
  [{ target: "0", fee: "0" }, ["target"]],
  [{ by: "KING" }, ["by"]],
  [{ years: "99" }, ["years"]],
])("%j is told what is wrong, beside its field", (params, wrong) => {
  const { errors, request } = readCase(params);
  expect(Object.keys(errors).sort()).toEqual([...wrong].sort());
  expect(request).toBeNull();
});
