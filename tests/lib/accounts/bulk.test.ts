import { expect, test } from "vitest";
import { bulkSays, bulkValue, fieldWritten } from "@/lib/accounts/bulk";

test.each([
  ["addTags", "Key", "rfp, KEY", "KEY, rfp"],
  ["addTags", "", "rfp", "rfp"],
  ["removeTags", "Key, rfp", "key", "rfp"],
  ["removeTags", "Key", "other", "Key"],
  ["priority", "A", "B", "B"],
] as const)("%s of %o by %o is %o", (field, now, value, then) => expect(bulkValue(field, now, value)).toBe(then));

test("tags are one field; a sentence says what was done", () => {
  expect([fieldWritten("addTags"), fieldWritten("removeTags"), fieldWritten("situs")]).toEqual([
    "tags",
    "tags",
    "situs",
  ]);
  expect(bulkSays("priority", 54)).toBe("Changed the priority of 54 accounts.");
  expect(bulkSays("addTags", 1)).toBe("Added tags to 1 account.");
  expect(bulkSays("removeTags", 2)).toBe("Removed tags from 2 accounts.");
});
