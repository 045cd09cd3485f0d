import { expect, test } from "vitest";
import { reasonText, undoSays } from "@/lib/undo/reason";

test.each([
  ["next_step", "Next step changed since."],
  ["next_step, priority", "Next step and priority changed since."],
  ["rate, target_rate, to_on", "Rate, target rate and to changed since."],
  ["handed_over_at", "It has taken effect since. Reassign it instead."],
  ["no owner", "It would be left without an owner."],
  ["owner left", "Whoever owned it no longer works here."],
  ["conflict", "Something that now stands beside it would be in its way."],
  ["months", "The month has been restated since."],
  ["", "Changed since."],
])("%o: %s", (detail, text) => expect(reasonText(detail)).toBe(text));

test.each([
  ["handed_over_at", "It has taken effect since. Reassign it instead."],
  ["from_on, handed_over_at, user_id", "Who has it changed since. Reassign it instead."],
  ["to_on", "Who has it changed since. Reassign it instead."],
  ["owner left", "Whoever owned it no longer works here."],
])("of an account team, %o: %s", (detail, text) => expect(reasonText(detail, true)).toBe(text));

test.each([
  [0, 3, "Nothing went back: it changed since."],
  [1, 1, "Undone."],
  [3, 3, "Undone: 3 records as before."],
  [2, 3, "Undone for 2 of 3. The rest changed since and stays."],
])("%d of %d", (undone, asked, text) => expect(undoSays(undone, asked)).toBe(text));
