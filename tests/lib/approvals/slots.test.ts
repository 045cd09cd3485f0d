import { expect, test } from "vitest";
import { slotsOf } from "@/lib/approvals/slots";
import { matrixOf, type SalesLevel } from "@/lib/authority/matrix";
import { neededFor } from "@/lib/authority/needed";
import { decimal } from "@/lib/units/decimal";

const rules = { matrix: matrixOf({}), scaling: "FIXED" };
const seated = { roles: ["VP", "UW_MANAGER", "UNDERWRITER"], quorum: 2 };
const said = (points: string, requester: SalesLevel = "AE", committee = seated) =>
  slotsOf(neededFor({ asked: { points: decimal(points) }, requester }, rules)!, committee).map(
    ({ capacity, does, quorum }) => `${capacity} ${does}${quorum > 1 ? ` ${quorum}` : ""}`,
  );

test.each<[string, SalesLevel, string[]]>([
  ["0.003", "SENIOR_AE", ["UNDERWRITER DECIDE"]],
  ["0.02", "AE", ["UNDERWRITER COSIGN", "DIRECTOR DECIDE"]],
  ["0.02", "DIRECTOR", ["UNDERWRITER DECIDE"]],
  ["0.03", "AE", ["DIRECTOR RECOMMEND", "UW_MANAGER COSIGN", "VP DECIDE"]],
  ["0.03", "VP", ["UW_MANAGER DECIDE"]],
  ["0.046", "AE", ["DIRECTOR RECOMMEND", "UNDERWRITER COSIGN", "COMMITTEE DECIDE 2"]],
  ["0.046", "DIRECTOR", ["UNDERWRITER COSIGN", "COMMITTEE DECIDE 2"]],
])("%s points asked by %s", (points, requester, slots) => expect(said(points, requester)).toEqual(slots));

test("a level without a seat on the committee speaks before it", () =>
  expect(said("0.046", "AE", { roles: ["OPERATIONS"], quorum: 1 })).toEqual([
    "DIRECTOR RECOMMEND",
    "VP RECOMMEND",
    "UW_MANAGER COSIGN",
    "COMMITTEE DECIDE",
  ]));
