import { expect, test } from "vitest";
import { rateRefusal } from "@/lib/path/gates";

const neither = "This rate is neither the required rate nor one that was approved.";
test.each([
  ["673.57", { required: "673.57000000", approved: [] }, undefined, "required is required, however many zeros"],
  ["680", { required: "673.57", approved: [] }, undefined, "above required needs nobody"],
  ["673.56", { required: "673.57", approved: [] }, neither, "one cent below does"],
  ["650", { required: "673.57", approved: ["650.00"] }, undefined, "someone signed it"],
  ["649.99", { required: "673.57", approved: ["650.00"] }, neither, "they signed another"],
  ["650", { required: null, approved: [] }, "There is no required rate to hold this rate against.", "not rated yet"],
  [
    null,
    { required: null, approved: [] },
    "There is no rate to send: underwriting has not given a required rate.",
    "nothing to send",
  ],
] as [string | null, Parameters<typeof rateRefusal>[1], string | undefined, string][])(
  "%s with %o: %s (%s)",
  (rate, facts, refusal) => expect(rateRefusal(rate, facts)).toBe(refusal),
);
