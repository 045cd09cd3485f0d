import { expect, test } from "vitest";
import { isCurrent, letterState } from "@/lib/letters/standing";

const letter = { fromOn: "2027-01-01", toOn: null, quoteOnly: false, contested: false, rescindedOn: null };

test.each([
  [{}, "2027-01-01", "OF_RECORD", true],
  [{}, "2026-12-31", "COMING", true],
  [{ quoteOnly: true }, "2027-01-01", "QUOTE_ONLY", true],
  [{ contested: true }, "2026-12-01", "CONTESTED", true],
  [{ toOn: "2027-03-31" }, "2027-04-01", "ENDED", false],
  [{ toOn: "2026-12-31" }, "2026-11-01", "OVERTAKEN", false],
  [{ rescindedOn: "2026-12-03" }, "2027-02-01", "RESCINDED", false],
])("%j on %s is %s", (more, today, state, current) => {
  expect(letterState({ ...letter, ...more }, today)).toBe(state);
  expect(isCurrent({ ...letter, ...more }, today)).toBe(current);
});
