import { expect, expectTypeOf, test } from "vitest";
import { type CustomerBrief, customerBrief } from "@/lib/briefs/customer";

const brief: CustomerBrief = {
  preparedFor: "Wexcombe Financial Group",
  preparedOn: "2026-11-23",
  renewsOn: "2027-01-01",
  ours: [{ name: "Ada Lane", title: "Account executive" }],
  theirs: [{ name: "Bo Reyes", title: "Benefits director" }],
  lines: ["Medical"],
  promises: [{ words: "Send the report", side: "OURS", madeOn: "2026-11-01", dueOn: null }],
};
const refused = (value: unknown) => customerBrief.safeParse(value).success === false;

test("takes what a customer may see", () => expect(customerBrief.parse(brief)).toEqual(brief));

test.each(["required", "walkAway", "margin", "lr", "health", "stance", "risks", "notes", "quotes", "relief"])(
  "cannot hold %s, at the top or on a person or a promise",
  (field) => {
    expect(refused({ ...brief, [field]: "1" })).toBe(true);
    expect(refused({ ...brief, theirs: [{ ...brief.theirs[0], [field]: "1" }] })).toBe(true);
    expect(refused({ ...brief, ours: [{ ...brief.ours[0], [field]: "1" }] })).toBe(true);
    expect(refused({ ...brief, promises: [{ ...brief.promises[0], [field]: "1" }] })).toBe(true);
  },
);

test("holds these fields and no others", () => {
  expectTypeOf<keyof CustomerBrief>().toEqualTypeOf<
    "preparedFor" | "preparedOn" | "renewsOn" | "ours" | "theirs" | "lines" | "promises"
  >();
  expectTypeOf<keyof CustomerBrief["theirs"][number]>().toEqualTypeOf<"name" | "title">();
  expectTypeOf<keyof CustomerBrief["promises"][number]>().toEqualTypeOf<"words" | "side" | "madeOn" | "dueOn">();
});
