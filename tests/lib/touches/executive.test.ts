import { expect, test } from "vitest";
import { executiveMeeting } from "@/lib/touches/executive";

const dana = { name: "Dana Whitfield", role: "DIRECTOR" as const };
const robert = { name: "Robert Ansley", role: "VP" as const };
const priya = { name: "Priya Raman", role: "AE" as const };

test.each([
  [{ kind: "MEETING", chiefs: ["Nora Pryce"], ours: [dana] }, "Dana Whitfield with Nora Pryce"],
  [
    { kind: "MEETING", chiefs: ["A", "B", "C"], ours: [dana, priya, robert] },
    "Dana Whitfield and Robert Ansley with A, B and C",
  ],
  [{ kind: "CALL", chiefs: ["Nora Pryce"], ours: [dana] }, undefined],
  [{ kind: "MEETING", chiefs: [], ours: [dana] }, undefined],
  [{ kind: "MEETING", chiefs: ["Nora Pryce"], ours: [priya] }, undefined],
] as const)("%o", (given, wanted) => {
  expect(executiveMeeting({ ...given, chiefs: [...given.chiefs], ours: [...given.ours] })).toBe(wanted);
});
