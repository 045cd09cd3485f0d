import { expect, test } from "vitest";
import { circles } from "@/lib/people/reporting";

const people = [
  { id: "vp", managerId: null },
  { id: "director", managerId: "vp" },
  { id: "ae", managerId: "director" },
];

test.each([
  ["ae", "vp", false, "a shorter line"],
  ["ae", null, false, "no manager at all"],
  ["vp", "vp", true, "oneself"],
  ["director", "ae", true, "one’s report"],
  ["vp", "ae", true, "one’s report’s report"],
  ["new", "ae", false, "someone who is not there yet"],
])("%s under %s: %s, because %s", (person, manager, circle, _because) => {
  expect(circles(people, person, manager)).toBe(circle);
});

test("an old circle elsewhere ends the search", () => {
  const broken = [
    { id: "a", managerId: "b" },
    { id: "b", managerId: "a" },
  ];
  expect(circles(broken, "c", "a")).toBe(false);
});
