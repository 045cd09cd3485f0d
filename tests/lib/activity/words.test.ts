import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { actText, fieldText, valueText } from "@/lib/activity/words";

const written = readdirSync("lib", { recursive: true, encoding: "utf8" })
  .filter((file) => /(actions|streams?)\.ts$/.test(file) && !file.startsWith("server/"))
  .flatMap((file) => [...readFileSync(`lib/${file}`, "utf8").matchAll(/\b(?:action|stream)\(\s*"([\w.]+)"/g)])
  .map(([, ability]) => ability!);

test("every act that leaves a trail has words of its own", () => {
  expect(written.length).toBeGreaterThan(10);
  expect(written.filter((ability) => actText(ability, false).includes(":"))).toEqual([]);
});

test.each([
  ["person.invite", false, "Invited a person"],
  ["person.invite", true, "Tried to invite a person"],
  ["renewalTrack.signOff", false, "Renewal track: sign off"],
  ["renewalTrack.signOff", true, "Tried to sign off renewal track"],
])("%s, refused %s: %s", (ability, refused, words) => {
  expect(actText(ability, refused)).toBe(words);
});

test.each([
  ["managerId", "Manager"],
  ["quotedRate", "Quoted rate"],
  ["closedOn", "Closed"],
  ["fromOn", "From"],
])("the field %s is %s", (field, words) => {
  expect(fieldText(field)).toBe(words);
});

const dana = "01985f00-0000-7000-8000-000000000001";
const hidden = "01985f00-0000-7000-8000-000000000002";

test.each([
  [null, "—", "nothing"],
  ["", "—", "nothing typed"],
  [true, "Yes", "a yes"],
  [-3, "−3", "a true minus"],
  ["-3.5", "−3.5", "in decimals too"],
  ["2026-12-01", "Dec 1, 2026", "a day"],
  ["UW_MANAGER", "Underwriting manager", "a role by its name"],
  ["STOP_LOSS", "Stop loss", "any other word of a list"],
  [dana, "Dana Whitfield", "a name, not an id"],
  [hidden, "a record you cannot see", "no id of what is hidden"],
  [{ a: 1 }, '{"a":1}', "anything else as it is kept"],
  ["x".repeat(200), `${"x".repeat(79)}…`, "not a page of it"],
])("%j reads %s: %s", (value, words, _because) => {
  expect(valueText(value, new Map([[dana, "Dana Whitfield"]]))).toBe(words);
});
