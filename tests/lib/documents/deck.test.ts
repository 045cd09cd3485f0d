import { expect, test } from "vitest";
import { deck } from "@/lib/documents/deck";
import { deckOf } from "@/lib/documents/deck-of";
import { reviewing } from "@/tests/support/releasing";

const made = deckOf(reviewing, { low: "0.06", high: "0.09", agenda: ["Network"] }, "2026-09-01");

test("takes what a customer may see", () => expect(deck.parse(made)).toEqual(made));

test.each(["requiredAction", "lossRatio", "walkAway", "margin", "health", "stance", "quotedRate"])(
  "cannot hold %s, at the top, in a month, a line or a person",
  (field) => {
    const refused = (value: unknown) => deck.safeParse(value).success === false;
    expect(refused({ ...made, [field]: "1" })).toBe(true);
    expect(refused({ ...made, months: [{ ...made.months[0], [field]: "1" }] })).toBe(true);
    expect(refused({ ...made, lines: [{ ...made.lines[0], [field]: "1" }] })).toBe(true);
    expect(refused({ ...made, theirs: [{ ...made.theirs[0], [field]: "1" }] })).toBe(true);
  },
);
