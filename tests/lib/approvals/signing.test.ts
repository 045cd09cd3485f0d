import fc from "fast-check";
import { expect, test } from "vitest";
import type { Verdict } from "@/lib/approvals/progress";
import { type Request, stepOf, whyNotSign } from "@/lib/approvals/signing";
import { slotsOf } from "@/lib/approvals/slots";
import { type Granted, ratesThatMayLeave } from "@/lib/approvals/standing";
import { matrixOf } from "@/lib/authority/matrix";
import { neededFor } from "@/lib/authority/needed";
import { rateRefusal } from "@/lib/path/gates";
import { addDays } from "@/lib/units/day";
import { decimal } from "@/lib/units/decimal";

const rules = { matrix: matrixOf({}), scaling: "FIXED" };
const committee = { roles: ["VP", "UW_MANAGER", "UNDERWRITER"], quorum: 2 };
/** Who holds which place; sam sits on the committee and may co-sign too. */
const holders: Record<string, string[]> = {
  DIRECTOR: ["dana"],
  VP: ["robert"],
  UNDERWRITER: ["grace", "sam"],
  UW_MANAGER: ["ellen"],
  COMMITTEE: ["robert", "ellen", "sam"],
};
const crowd = ["peter", "dana", "robert", "grace", "sam", "ellen", "stranger"];
const [start, required] = ["2026-11-29", "114.8"];

function asking(points: number, requester: "AE" | "DIRECTOR"): Request {
  const relief = decimal(points).div(1000);
  const slots = slotsOf(neededFor({ asked: { points: relief }, requester }, rules)!, committee);
  const requesterId = requester === "AE" ? "peter" : "dana";
  return {
    status: "OPEN",
    requesterId,
    slots,
    seats: slots.flatMap(({ capacity }, step) => holders[capacity]!.map((userId) => ({ step, userId }))),
    signatures: [],
    askedRate: decimal(required).minus(relief.times(100)).toFixed(),
    requiredRate: required,
    expiresOn: addDays(start, 45),
  };
}

const move = fc.oneof(
  fc.record({ kind: fc.constant("next" as const), nth: fc.nat(2) }),
  fc.record({
    kind: fc.constant("sign" as const),
    who: fc.constantFrom(...crowd),
    forWhom: fc.option(fc.constantFrom(...crowd), { nil: undefined, freq: 6 }),
    verdict: fc.constantFrom<Verdict>("AGREE", "AGREE", "AGREE", "AGREE", "DECLINE", "RETURN"),
    rate: fc.option(
      fc.integer({ min: 1080, max: 1160 }).map((tenths) => decimal(tenths).div(10).toFixed()),
      { freq: 3 },
    ),
  }),
  fc.record({ kind: fc.constant("release" as const), rate: fc.integer({ min: 1080, max: 1160 }) }),
  fc.constant({ kind: "releaseApproved" as const }),
  fc.constant({ kind: "withdraw" as const }),
  fc.record({ kind: fc.constant("wait" as const), days: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ kind: fc.constant("rerate" as const), required: fc.integer({ min: 1130, max: 1160 }) }),
);

type Signing =
  | { kind: "next"; nth: number }
  | { kind: "sign"; who: string; forWhom?: string; verdict: Verdict; rate: string | null };
/** Anybody with anything, or one of those it waits for saying yes. */
function penOf(each: Signing, request: Request) {
  if (each.kind === "sign")
    return { signerId: each.who, principalId: each.forWhom ?? each.who, verdict: each.verdict, rate: each.rate };
  const now = stepOf(request);
  const seats = request.seats.filter(({ step }) => now.status === "OPEN" && step === now.step);
  const userId = seats[each.nth % Math.max(seats.length, 1)]?.userId ?? "stranger";
  return { signerId: userId, principalId: userId, verdict: "AGREE" as const, rate: null };
}

test("a thousand random days leave no illegal state", () => {
  let [approvals, released] = [0, 0];
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.constantFrom("AE" as const, "DIRECTOR" as const),
      fc.array(move, { minLength: 4, maxLength: 24 }),
      (points, requester, moves) => {
        let request = asking(points, requester);
        const approval = (): Granted => ({
          ...request,
          approvedRate,
          quoteThrough: "2027-06-30",
        });
        const track = { requiredRate: required as string, releasedRate: null as string | null };
        let approvedRate: string | null = null;
        let today = start;
        for (const each of moves) {
          if (each.kind === "wait") today = addDays(today, each.days);
          if (each.kind === "rerate") track.requiredRate = decimal(each.required).div(10).toFixed();
          if (each.kind === "withdraw" && request.status === "OPEN") request = { ...request, status: "WITHDRAWN" };
          if (each.kind === "sign" || each.kind === "next") {
            const was = request.status;
            const pen = penOf(each, request);
            if (whyNotSign(request, pen, today)) continue;
            const now = stepOf(request);
            expect([was, now.status]).toEqual(["OPEN", "OPEN"]);
            const step = now.status === "OPEN" ? now.step : -1;
            request = { ...request, signatures: [...request.signatures, { ...pen, step }] };
            const next = stepOf(request);
            request = { ...request, status: next.status };
            if (next.status === "APPROVED") approvedRate = next.rate;
          }
          if (each.kind === "release" || each.kind === "releaseApproved") {
            const rate = each.kind === "release" ? decimal(each.rate).div(10).toFixed() : approvedRate;
            const approved = ratesThatMayLeave([approval()], track, today);
            if (rate === null || rateRefusal(rate, { required: track.requiredRate, approved })) continue;
            const backed =
              decimal(rate).gte(track.requiredRate) || rate === approvedRate || rate === track.releasedRate;
            expect(backed).toBe(true);
            if (decimal(rate).lt(track.requiredRate) && rate !== track.releasedRate) {
              expect(request.status).toBe("APPROVED");
              expect(decimal(track.requiredRate).lte(required)).toBe(true);
              released += 1;
            }
            track.releasedRate = rate;
          }
        }
        const people = request.signatures.flatMap(({ signerId, principalId }) => [...new Set([signerId, principalId])]);
        expect(new Set(people).size).toBe(people.length);
        expect(people).not.toContain(request.requesterId);
        if (request.status !== "APPROVED") {
          expect(approvedRate).toBeNull();
          return;
        }
        approvals += 1;
        for (const [step, { quorum, capacity }] of request.slots.entries()) {
          const agreed = request.signatures.filter((each) => each.step === step && each.verdict === "AGREE");
          expect(agreed.length).toBe(quorum);
          for (const { principalId } of agreed) expect(holders[capacity]).toContain(principalId);
        }
        expect(decimal(approvedRate!).gte(request.askedRate) && decimal(approvedRate!).lte(required)).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
  expect([approvals > 20, released > 5]).toEqual([true, true]);
});

test.each<[Partial<Request>, Partial<Parameters<typeof whyNotSign>[1]>, string]>([
  [{ status: "APPROVED" }, {}, "It is approved already."],
  [{ expiresOn: "2026-11-28" }, {}, "It has expired."],
  [{}, { signerId: "peter", principalId: "peter" }, "Nobody signs what they asked for."],
  [{}, { principalId: "peter" }, "Nobody signs what they asked for."],
  [{}, { signerId: "robert", principalId: "robert" }, "It does not wait for your signature."],
  [{}, { rate: "110" }, "That is more relief than was asked for."],
  [{}, { rate: "114.9" }, "That is above the required rate."],
])("%j %j is refused", (request, pen, message) => {
  const dana = { signerId: "dana", principalId: "dana", verdict: "AGREE" as const, rate: null };
  expect(whyNotSign({ ...asking(46, "AE"), ...request }, { ...dana, ...pen }, start)).toBe(message);
});
