import { expect, test } from "vitest";
import { approvalsHref, inboxState } from "@/lib/approvals/inbox";

const open = "0190f000-0000-7000-8000-000000000001";

test.each([
  [{}, { tab: "mine", open: undefined }],
  [
    { tab: "all", open },
    { tab: "all", open },
  ],
  [
    { tab: "theirs", open: "1; drop" },
    { tab: "mine", open: undefined },
  ],
])("%j is read as %j", (given, state) => expect(inboxState.parse(given)).toEqual(state));

test("an address says what is not usual, and is read back", () => {
  expect(approvalsHref({ tab: "mine" })).toBe("/approvals");
  expect(approvalsHref({ tab: "all", open })).toBe(`/approvals?tab=all&open=${open}`);
});
