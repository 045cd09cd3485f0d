import { describe, expect, test } from "vitest";
import { editableFields, editableNames, fieldWords, tagsIn, tagText } from "@/lib/accounts/editable";

test("tags are each once, in order, without empty ones", () => {
  expect(tagsIn(" Key , rfp  watch,,key,RFP watch")).toEqual(["key", "RFP watch"]);
  expect(tagText(tagsIn(""))).toBe("");
});

describe("what a field may hold", () => {
  test.each([
    ["situs", " ma ", "MA"],
    ["situs", "", ""],
    ["priority", "A", "A"],
    ["nextStepOn", "2027-01-01", "2027-01-01"],
    ["tags", "b, a,b", "b, a"],
    ["name", "  Harbor Mills ", "Harbor Mills"],
    ["note", "Two\nlines", "Two\nlines"],
  ] as const)("%s %o is %o", (field, given, kept) => expect(editableFields[field].parse(given)).toBe(kept));

  test.each([
    ["situs", "XX"],
    ["situs", "Mass"],
    ["priority", "D"],
    ["priority", "a"],
    ["nextStepOn", "2027-02-30"],
    ["nextStep", "x".repeat(201)],
    ["nextStep", "Two\nlines"],
    ["nextStep", "SSN 123-45-6789"],
    ["name", "x"],
    ["name", "Harbor\u0000Mills"],
    ["tags", "x".repeat(31)],
    ["tags", Array.from({ length: 13 }, (_, n) => `t${n}`).join()],
    ["note", "DOB 4/12/1961"],
    ["headline", "Member id 123456"],
  ] as const)("%s is not %o", (field, given) => expect(editableFields[field].safeParse(given).success).toBe(false));

  test("every field has words for a sentence", () => {
    expect(Object.keys(fieldWords)).toEqual(editableNames);
  });
});
