import { expect, test } from "vitest";
import { givenText } from "@/lib/tasks/giving";

test("one task is named, several are counted", () => {
  expect(givenText("Dana", "Call")).toBe("Dana gave you a task: Call");
  expect(givenText("Dana", "Call", 3)).toBe("Dana gave you 3 tasks: Call");
});
