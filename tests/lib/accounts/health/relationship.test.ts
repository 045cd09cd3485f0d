import { expect, test } from "vitest";
import { relationshipHealth } from "@/lib/accounts/health/relationship";
import { thresholds, today } from "../cases";

const event = (kind: string, happenedOn: string) => ({ kind, happenedOn });
const met = event("EXECUTIVE_MEETING", "2026-10-01");

test.each([
  [[], "GOOD", "No change recorded", "nothing on file is not a fault"],
  [[met], "GOOD", "Executives met Oct 1", "met lately"],
  [[event("EXECUTIVE_MEETING", "2026-05-01")], "WATCH", "No executive meeting since May 1", "more than six months"],
  [[met, event("CONSULTANT_CHANGE", "2026-08-14")], "AT_RISK", "New consultant Aug 14", "a new adviser"],
  [[met, event("CONSULTANT_CHANGE", "2025-08-14")], "GOOD", "Executives met Oct 1", "more than a year ago"],
  [[met, event("BUYER_LOSS", "2026-09-01")], "AT_RISK", "Economic buyer left", "who signs is gone"],
  [[met, event("SPONSOR_CHANGE", "2026-07-01")], "WATCH", "New sponsor Jul 1", "less than six months"],
  [[met, event("SPONSOR_CHANGE", "2026-05-01")], "GOOD", "Executives met Oct 1", "settled in"],
  [[event("SINGLE_THREADED", "2026-08-01")], "WATCH", "Single-threaded", "one thread"],
  [
    [event("SINGLE_THREADED", "2026-08-01"), event("MULTI_THREADED", "2026-09-01")],
    "GOOD",
    "No change recorded",
    "two know each other again",
  ],
  [[event("SINGLE_THREADED", "2026-08-01"), met], "GOOD", "Executives met Oct 1", "a second thread since"],
  [[met, event("BUYER_LOSS", "2026-12-01")], "GOOD", "Executives met Oct 1", "not yet"],
] as [ReturnType<typeof event>[], string, string, string][])("%o: %s, %s (%s)", (events, level, reason) =>
  expect(relationshipHealth(events, thresholds, today)).toEqual({ level, reason }),
);
