import { expect, test } from "vitest";
import { spelled } from "@/lib/files/field";
import { firmFields } from "@/lib/firms/file-fields";

test("a firm as a file has it: dollars to the cent, what ratios are made of, names for kinds", () => {
  const row = {
    id: "1",
    name: "Halyard Global",
    kind: "GLOBAL_CONSULTANT" as const,
    city: null,
    state: "MA",
    accounts: 7,
    members: 63_805,
    insuredPremium: "140200000.5",
    earnedPremium: "1",
    incurredClaims: "2",
    ascFees: "3",
    targetFees: "4",
    weOwe: 4,
    weOweLate: 2,
    theyOwe: 3,
    theyOweLate: 1,
    touchedOn: "2026-11-20",
    disclosure: "ASKED" as const,
    appointed: ["MA", "NH"],
  };
  const written = Object.fromEntries(firmFields.map(({ head, kind, of }) => [head, spelled(of(row), kind)]));
  expect(written).toMatchObject({
    Firm: "Halyard Global",
    Kind: "Global consultant",
    City: "",
    Members: "63805",
    "Insured premium": "140200000.50",
    "Last touch": "2026-11-20",
    Disclosure: "Asked for",
    "Appointed in": "MA, NH",
  });
});
