import { expect, expectTypeOf, test } from "vitest";
import { type FirmBrief, firmBrief } from "@/lib/briefs/firm";

const brief: FirmBrief = {
  preparedFor: "Halyard Global",
  preparedOn: "2026-11-23",
  ours: [{ name: "Dana Whitfield", title: "Director" }],
  theirs: [{ name: "Nora Pryce", title: "Principal" }],
  accounts: [{ name: "Loomfield Biologics", renewsOn: "2027-01-01", lines: ["Medical"] }],
  promises: [{ words: "Send the report", side: "OURS", madeOn: "2026-11-01", dueOn: null }],
};
const refused = (value: unknown) => firmBrief.safeParse(value).success === false;

test("takes what a firm may see", () => expect(firmBrief.parse(brief)).toEqual(brief));

test.each(["required", "relief", "lr", "members", "premium", "health", "status", "quotes", "scorecard", "note"])(
  "cannot hold %s, at the top or on a person, an account or a promise",
  (field) => {
    const more = { [field]: "1" };
    expect(refused({ ...brief, ...more })).toBe(true);
    expect(refused({ ...brief, theirs: [{ ...brief.theirs[0], ...more }] })).toBe(true);
    expect(refused({ ...brief, accounts: [{ ...brief.accounts[0], ...more }] })).toBe(true);
    expect(refused({ ...brief, promises: [{ ...brief.promises[0], ...more }] })).toBe(true);
  },
);

test("holds these fields and no others", () => {
  expectTypeOf<keyof FirmBrief>().toEqualTypeOf<
    "preparedFor" | "preparedOn" | "ours" | "theirs" | "accounts" | "promises"
  >();
  expectTypeOf<keyof FirmBrief["accounts"][number]>().toEqualTypeOf<"name" | "renewsOn" | "lines">();
});
