import { expect, test } from "vitest";
import { standingOf } from "@/lib/people/status";

const now = new Date("2026-11-23T12:00:00Z");
const [past, future] = [new Date("2026-11-20T12:00:00Z"), new Date("2026-11-27T12:00:00Z")];
const link = (purpose: string, expiresAt: Date, usedAt: Date | null = null) => ({ purpose, expiresAt, usedAt });

test.each([
  [null, [], "ACTIVE", "here before there were links"],
  [null, [link("INVITE", future)], "INVITED", "has a link and has not used it"],
  [null, [link("INVITE", past)], "EXPIRED", "let a week pass"],
  [null, [link("INVITE", past), link("INVITE", future)], "INVITED", "was sent a second one"],
  [null, [link("INVITE", past, past)], "ACTIVE", "joined"],
  [null, [link("INVITE", past, past), link("RESET", future)], "ACTIVE", "joined, and forgot the password"],
  [past, [link("INVITE", future)], "DEACTIVATED", "left, whatever else"],
])("deactivated %s, links %j: %s, because they are someone who %s", (deactivatedAt, links, standing, _because) => {
  expect(standingOf(deactivatedAt, links, now)).toBe(standing);
});
