import { expect, test } from "vitest";
import { blockedText, clockText } from "@/lib/requests/words";

test("what is said of a clock and of a refusal", () => {
  const clock = { used: 2, allowed: 5, waited: 3, late: 0, dueOn: "2026-11-12", waiting: true };
  const owed = { owedBy: "BROKER" as const, owes: "the census", toOn: null };
  expect(clockText(clock, [owed])).toBe("2 of 5 business days, paused 3 while Broker or consultant owes the census");
  expect(clockText({ ...clock, waited: 0, waiting: false, used: 7, late: 2 }, [])).toBe("7 of 5 business days, 2 late");
  const request = { desk: "LEGAL" as const, subject: "Amendment", blocks: "VERBAL" as const, dueOn: "2026-11-12" };
  expect(blockedText([request, request], "2026-11-02")).toBe(
    "Legal has not answered “Amendment”, due Nov 12 (and 1 other request). Verbal is not left before: have it answered, or withdraw it.",
  );
  expect(blockedText([], "2026-11-02")).toBeUndefined();
});
