import { expect, test } from "vitest";
import { changedOf } from "@/lib/promises/changed";

const was = { words: "Send it", dueOn: "", ownerId: "ann" };

test.each([
  ["nothing", was, was, {}, false],
  ["what one changed alone", was, { ...was, dueOn: "2026-12-01" }, { dueOn: "2026-12-01" }, false],
  [
    "beside another’s other field",
    { ...was, ownerId: "bob" },
    { ...was, dueOn: "2026-12-01" },
    { dueOn: "2026-12-01" },
    false,
  ],
  ["the same as another", { ...was, dueOn: "2026-12-01" }, { ...was, dueOn: "2026-12-01" }, {}, false],
  ["against another", { ...was, dueOn: "2026-12-05" }, { ...was, dueOn: "2026-12-01" }, { dueOn: "2026-12-01" }, true],
])("%s", (_, now, given, changed, conflict) => {
  expect(changedOf(now, was, given)).toEqual({ changed, conflict });
});
