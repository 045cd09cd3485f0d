import { expect, test } from "vitest";
import { concessionText, didText } from "@/lib/approvals/words";

test.each([
  [{ kind: "INSURED", points: "0.046", pepm: null }, "4.6 pts relief"],
  [{ kind: "INSURED", points: "0", pepm: "0" }, "terms"],
  [{ kind: "FEE", points: null, pepm: "1.2" }, "$1.20 off the fee"],
  [{ kind: "FEE", points: null, pepm: "0" }, "fee terms"],
])("%j is %s", (asked, text) => expect(concessionText(asked)).toBe(text));

test("what somebody did at a step", () => {
  expect([didText("RECOMMEND", "AGREE"), didText("COSIGN", "AGREE"), didText("DECIDE", "AGREE")]).toEqual([
    "recommended",
    "co-signed",
    "approved",
  ]);
  expect([didText("DECIDE", "DECLINE"), didText("COSIGN", "RETURN")]).toEqual(["declined", "returned it"]);
});
