import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { brokerOf, carrierOf, titled } from "@/lib/filings/resolve";

const cases: [string, string | null][] = JSON.parse(
  readFileSync("tests/fixtures/form5500/broker-name-cases.json", "utf8"),
);

test.each(cases)("%s is %s", (name, firm) => {
  expect(brokerOf(name)?.name ?? null).toBe(firm?.replace(" (typo)", "") ?? null);
});

test.each([
  ["a resembling name is its own", "SEGALL INSURANCE AGENCY", "Segall Insurance Agency"],
  ["a beginning ends where a word does", "IMAGINE BENEFITS LLC", "Imagine Benefits LLC"],
  ["cut at 35 letters", "MERCER HEALTH AND BENEFITS ADMINIST", "Mercer"],
])("%s", (_, name, meant) => expect(brokerOf(name)?.name).toBe(meant));

test("a carrier's companies are one carrier, and a stranger is itself", () => {
  expect(carrierOf("UNITED HEALTHCARE INS. CO. OF NY")?.name).toBe("UnitedHealthcare");
  expect(carrierOf("CAREFIRST")).toEqual({ name: "Carefirst", key: "CAREFIRST", by: "NAME" });
  expect(carrierOf("(),. ")).toBeNull();
});

test("a name in capitals is set as one reads it; one with small letters is left alone", () => {
  expect(titled("BLUE CROSS OF IDAHO HMO, INC.")).toBe("Blue Cross of Idaho HMO, Inc.");
  expect(titled("McKenna & Co")).toBe("McKenna & Co");
});
