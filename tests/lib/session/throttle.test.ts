import { expect, test } from "vitest";
import { lockSeconds } from "@/lib/session/throttle";

test.each([
  ["account", 4, 0, "four wrong passwords are a bad morning"],
  ["account", 5, 30, "the fifth costs half a minute"],
  ["account", 6, 60, "each further one doubles it"],
  ["account", 10, 960, "soon it is a quarter of an hour"],
  ["account", 400, 3600, "never more than an hour, however long it goes on"],
  ["address", 29, 0, "an office shares an address"],
  ["address", 30, 30, "but not a whole floor of guesses"],
] as const)("%s, %i failures: %i s, because %s", (counted, failures, seconds, _because) => {
  expect(lockSeconds(counted, failures)).toBe(seconds);
});
