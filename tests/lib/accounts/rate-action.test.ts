import { expect, test } from "vitest";
import { quotedAction, requiredAction } from "@/lib/accounts/rate-action";
import { decimal } from "@/lib/units/decimal";
import { track } from "./cases";

const weighted = (rest: object, exposure = 1000) => ({ track: track(rest), exposure: decimal(exposure) });

test("of two lines the dollars decide, not the average", () => {
  const tracks = [weighted({}, 9000), weighted({ currentRate: decimal(400), requiredRate: decimal(520) }, 1000)];
  expect(requiredAction(tracks)?.toFixed(6)).toBe("0.110526");
});

test("quoted stands before released, released before sold", () => {
  expect(quotedAction([weighted({})])?.toFixed(3)).toBe("0.075");
  expect(
    quotedAction([weighted({ quotedRate: null, releasedRate: decimal(840), soldRate: decimal(820) })])?.toFixed(2),
  ).toBe("0.05");
  expect(quotedAction([weighted({ quotedRate: null, soldRate: decimal(784) })])?.toFixed(2)).toBe("-0.02");
});

test("half-rated is not rated, and nothing is no action", () => {
  expect(requiredAction([weighted({}), weighted({ requiredRate: null })])).toBeNull();
  expect(requiredAction([])).toBeNull();
});
