import { expect, test } from "vitest";
import { type Facts, whyNotYet } from "@/lib/implementations/closing";
import type { Stage } from "@/lib/renewals/stages";

const facts: Facts = { kind: "FEE", loaded: "equal", disclosure: "GIVEN", lessons: true };

test.each<[Stage, Partial<Facts>, RegExp | undefined]>([
  ["EFFECTIVE", {}, undefined],
  ["EFFECTIVE", { loaded: "open" }, undefined],
  ["EFFECTIVE", { loaded: "off" }, /loaded is not what was sold/],
  ["POST_RENEWAL", { loaded: "off", lessons: false, disclosure: null }, undefined],
  ["CLOSED", {}, undefined],
  ["CLOSED", { disclosure: "EXEMPT" }, undefined],
  ["CLOSED", { disclosure: null }, /408\(b\)\(2\)/],
  ["CLOSED", { disclosure: null, kind: "INSURED" }, undefined],
  ["CLOSED", { lessons: false }, /post-mortem/],
])("to %s with %j: %s", (to, more, says) => {
  const why = whyNotYet(to, { ...facts, ...more });
  if (says) expect(why).toMatch(says);
  else expect(why).toBeUndefined();
});
