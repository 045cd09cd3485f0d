import { expect, test } from "vitest";
import { peopleHref } from "@/lib/people/address";
import { peopleState } from "@/lib/people/filter";

test("the address says only what is unusual, and is read back", () => {
  const state = peopleState.parse({ q: " dana ", role: "AE", show: "all", person: "nonsense", sort: ["name", "x"] });
  expect(peopleHref(state)).toBe("/settings/people?q=dana&role=AE&show=all");
  expect(peopleHref(state, { q: "", role: undefined, show: "here" })).toBe("/settings/people");
  expect(peopleState.parse({ role: "KING", show: "?", sort: "?" })).toMatchObject({ show: "here", sort: "name" });
});
