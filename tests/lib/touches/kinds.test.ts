import { expect, test } from "vitest";
import { touchKinds, touchNames, usualTopics } from "@/lib/touches/kinds";

test("every kind has its name, and no topic is offered twice", () => {
  expect(touchKinds.map((kind) => touchNames[kind])).toEqual(["Call", "Meeting", "E-mail", "Event"]);
  expect(new Set(usualTopics).size).toBe(usualTopics.length);
});
