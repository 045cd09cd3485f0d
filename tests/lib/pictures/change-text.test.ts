import { expect, test } from "vitest";
import { changeText } from "@/lib/pictures/change-text";
import type { Change } from "@/lib/pictures/changes";

test.each<[Pick<Change, "kind" | "before" | "after">, string, string]>([
  [{ kind: "status", before: "NEGOTIATING", after: "RENEWED" }, "Negotiating", "Renewed"],
  [{ kind: "health", before: "GOOD", after: "AT_RISK S" }, "Good", "At risk, service"],
  [{ kind: "quoted", before: null, after: "0.075" }, "—", "+7.5%"],
  [{ kind: "members", before: 12340, after: 0 }, "12,340", "0"],
  [{ kind: "premium", before: "1000.5000", after: "-2.0000" }, "$1,001", "−$2"],
  [{ kind: "ratio", before: "0.913", after: null }, "91.3%", "—"],
  [{ kind: "renewsOn", before: "2027-01-01", after: "2028-01-01" }, "1/1/2027", "1/1/2028"],
  [{ kind: "products", before: "", after: "DENTAL,VISION" }, "None beyond medical", "Dental, Vision"],
  [{ kind: "NEW", before: null, after: 500 }, "—", "500 members"],
  [{ kind: "nextStepOn", before: "2026-12-03", after: null }, "Dec 3, 2026", "—"],
  [{ kind: "nextStep", before: null, after: "Call <b>" }, "—", "Call <b>"],
])("%o", (change, before, after) => expect(changeText(change)).toEqual({ before, after }));
