import { expect, test } from "vitest";
import { hrefOfParty } from "@/lib/opportunities/deal";

test("an account leads to its page, an employer to what it filed", () => {
  expect(hrefOfParty({ accountId: "a", ein: "012345678" })).toBe("/accounts/a");
  expect(hrefOfParty({ accountId: null, ein: "012345678" })).toBe("/prospects/012345678");
});
