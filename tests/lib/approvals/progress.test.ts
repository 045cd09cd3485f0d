import { expect, test } from "vitest";
import { progressOf, type Signed } from "@/lib/approvals/progress";
import type { Slot } from "@/lib/approvals/slots";

const slots: Slot[] = [
  { capacity: "DIRECTOR", does: "RECOMMEND", quorum: 1 },
  { capacity: "UNDERWRITER", does: "COSIGN", quorum: 1 },
  { capacity: "COMMITTEE", does: "DECIDE", quorum: 2 },
];
const seats = (step: number) => [1, 1, 3][step]!;
const come = (...signatures: Signed[]) => progressOf(slots, signatures, { asked: "102", seats });
const yes = (step: number, rate: string | null = null): Signed => ({ step, verdict: "AGREE", rate });
const no = (step: number): Signed => ({ step, verdict: "DECLINE", rate: null });

test("goes step by step to the quorum", () => {
  expect(come()).toEqual({ status: "OPEN", step: 0, agreed: 0 });
  expect(come(yes(0))).toEqual({ status: "OPEN", step: 1, agreed: 0 });
  expect(come(yes(0), yes(1), yes(2))).toEqual({ status: "OPEN", step: 2, agreed: 1 });
  expect(come(yes(0), yes(1), yes(2), yes(2))).toEqual({ status: "APPROVED", rate: "102" });
});

test("one no of three leaves a quorum of two, the second does not", () => {
  expect(come(yes(0), yes(1), no(2))).toMatchObject({ status: "OPEN", step: 2 });
  expect(come(yes(0), yes(1), no(2), yes(2), yes(2))).toMatchObject({ status: "APPROVED" });
  expect(come(yes(0), yes(1), no(2), no(2))).toEqual({ status: "DECLINED" });
  expect(come(no(0))).toEqual({ status: "DECLINED" });
});

test("anybody asked may send it back", () =>
  expect(come(yes(0), { step: 1, verdict: "RETURN", rate: null })).toEqual({ status: "RETURNED" }));

test("of several numbers it is the highest rate; what was only recommended does not bind", () => {
  expect(come(yes(0, "109"), yes(1), yes(2, "104"), yes(2, "103"))).toEqual({ status: "APPROVED", rate: "104" });
  expect(come(yes(0), yes(1, "105"), yes(2), yes(2))).toEqual({ status: "APPROVED", rate: "105" });
});

test("a number beside a no binds nobody", () =>
  expect(come(yes(0), yes(1, "103"), { ...no(2), rate: "110" }, yes(2), yes(2))).toMatchObject({ rate: "103" }));
