import { expect, test } from "vitest";
import { byDepth, isQuiet, type Weighty } from "@/lib/coaching/depth";

const today = "2026-11-23";
const account = (id: string, change: Partial<Weighty> = {}): Weighty => ({
  id,
  healthLevel: "GOOD",
  renewsOn: "2027-07-01",
  members: 100,
  touchedOn: today,
  ...change,
});

test("the worst health first, then whom nobody has spoken to, then the next to renew, then the larger", () => {
  const given = [
    account("small"),
    account("large", { members: 900 }),
    account("soon", { renewsOn: "2027-01-01" }),
    account("never", { renewsOn: null }),
    account("quiet", { touchedOn: "2026-10-23" }),
    account("watch", { healthLevel: "WATCH" }),
    account("risk", { healthLevel: "AT_RISK", members: 1 }),
  ];
  const order = given.sort(byDepth(today)).map(({ id }) => id);
  expect(order).toEqual(["risk", "watch", "quiet", "soon", "large", "small", "never"]);
});

test("thirty days without a touch are not quiet yet; no touch at all is", () => {
  expect(["2026-10-24", "2026-10-23", null].map((touchedOn) => isQuiet({ touchedOn }, today))).toEqual([
    false,
    true,
    true,
  ]);
});
