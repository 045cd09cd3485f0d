import { expect, test } from "vitest";
import { causeText } from "@/lib/renewals/causes";

test.each([
  ["PRICE", "Price"],
  ["MERGER", "Merger or acquisition"],
  ["Tidewell Health", "Tidewell Health"],
])("%s reads %s", (reason, text) => expect(causeText(reason)).toBe(text));
