import { expect, test } from "vitest";
import { csvLines } from "@/lib/files/csv-line";
import { prospectFields } from "@/lib/prospects/file-fields";

test("a prospect as a line of a file; a name a spreadsheet would run stands behind an apostrophe", () => {
  const row = {
    ein: "012345678",
    name: "=1+1, Inc",
    city: "Boston",
    state: "MA",
    businessCode: "541990",
    employees: 900,
    employeesBefore: null,
    latestYear: 2024,
    lines: ["MEDICAL"],
    carrier: "Aetna",
    carrierBefore: null,
    broker: null,
    brokerBefore: "Lockton",
    brokerSince: 2023,
    premium: "1200.5",
    persons: 800,
    renewsOn: "2025-01-01",
    funding: "BOTH",
    reasons: ["LARGE"],
    pursuedBy: null,
  } as const;
  expect(csvLines(prospectFields, [{ ...row, lines: [...row.lines], reasons: [...row.reasons] }])).toBe(
    `"'=1+1, Inc",012345678,Boston,MA,Professional services,900,,2024,Medical,Aetna,,,Lockton,2023,1200.50,800,2025-01-01,Insured and self-funded,"1,000 employees or more",\r\n`,
  );
});
