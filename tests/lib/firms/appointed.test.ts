import { expect, test } from "vitest";
import { paysCommission, unappointedText, unquotableText } from "@/lib/firms/appointed";

test.each([
  ["INSURED", "0.02", true],
  ["INSURED", "0", false],
  ["INSURED", null, true],
  ["STOP_LOSS", null, true],
  ["STOP_LOSS", "0.000", false],
  ["FEE", null, false],
  ["FEE", "0.01", true],
] as const)("%s at a commission of %s pays: %s", (kind, commission, pays) =>
  expect(paysCommission({ kind, commission })).toBe(pays),
);

test("why not, to who sells it and to a desk that may not know the broker", () => {
  expect(unappointedText("Old Agency", "MA")).toBe(
    "Old Agency is not licensed and appointed in MA, whose law governs this contract: what pays commission is not quoted to it.",
  );
  expect(unappointedText("Old Agency", null)).toBe(
    "Which state’s law governs this contract is not recorded, so nobody knows whether Old Agency is appointed there. Record the account’s situs first, or send it to the customer.",
  );
  expect(unquotableText(["Dental", "Vision"], "MA")).toBe(
    "The account’s broker is not licensed and appointed in MA, whose law governs it: what pays commission is not quoted (Dental, Vision). Whoever sells it records the appointment with the firm, or it is quoted net of commission.",
  );
  expect(unquotableText(["Dental"], null)).toBe(
    "Which state’s law governs the account is not recorded, so nobody knows whether its broker is appointed there: what pays commission is not quoted (Dental). Whoever sells it records the situs, or it is quoted net of commission.",
  );
});
