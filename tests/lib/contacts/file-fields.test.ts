import { expect, test } from "vitest";
import { successionFields } from "@/lib/contacts/file-fields";

test("a row says its gap in words", () => {
  const row = {
    accountId: "a",
    account: "Acme",
    owner: null,
    members: 5,
    people: 1,
    theirs: 1,
    twice: 0,
    ours: 1,
    backup: null,
    trainedOn: null,
  };
  expect(successionFields.map(({ head, of }) => [head, of(row)])).toContainEqual(["Single-threaded", "Yes"]);
});
