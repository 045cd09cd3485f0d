import { expect, test } from "vitest";
import { changesBetween } from "@/lib/activity/changes";

test("only what a save makes different is kept", () => {
  expect(
    changesBetween({ name: "Ann", title: null, role: "AE" }, { name: "Anna", title: undefined, role: "AE" }),
  ).toEqual({ name: ["Ann", "Anna"] });
});

test("a new record begins at nothing", () => {
  expect(changesBetween({}, { name: "Ann", title: null })).toEqual({ name: [null, "Ann"] });
});
