import { expect, test } from "vitest";
import { standingOperations } from "@/lib/path/standing-operations";

const done = [{ requestId: "a" }, { requestId: "b" }];
const undo = (requestId: string, undoes: string) => ({ requestId, undoes });

test.each([
  [[], "ab", "nothing was taken back"],
  [[undo("u", "a")], "b", "one was"],
  [[undo("u", "a"), undo("v", "u")], "ab", "and done again"],
  [[undo("u", "a"), undo("v", "u"), undo("w", "v")], "b", "and taken back once more"],
  [[undo("a", "a")], "ab", "an operation is not its own undoing"],
])("of a and b with %j %s stands: %s", (undos, left) =>
  expect(
    standingOperations(done, undos)
      .map(({ requestId }) => requestId)
      .join(""),
  ).toBe(left),
);
