import { expect, test } from "vitest";
import { again } from "@/lib/session/again";

const now = new Date("2026-11-23T12:00:00Z");
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

test.each([
  [-5, "Too many tries. Try again in a minute."],
  [30, "Too many tries. Try again in a minute."],
  [61, "Too many tries. Try again in 2 minutes."],
  [3600, "Too many tries. Try again in 60 minutes."],
])("%i seconds ahead", (seconds, sentence) => {
  expect(again(later(seconds), now)).toBe(sentence);
});
