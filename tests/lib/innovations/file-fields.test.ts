import { expect, test } from "vitest";
import { csvLines } from "@/lib/files/csv-line";
import { adoptionFields } from "@/lib/innovations/file-fields";

const row = {
  ...{ id: "w", programId: "p", program: "Joints", accountId: "a", account: "Acme", owner: null, members: 1200 },
  segment: "MAJOR",
  ...{ reference: true, version: 1, writable: true },
  days: { INVITED: "2026-03-02", PITCHED: null, PILOT: null, ADOPTED: "2026-06-01", RENEWED: null },
  ...{ endedOn: null, endReason: null },
} as const;

test("an account leaves with where it stands in a program, and the day of each stage", () => {
  expect(csvLines(adoptionFields, [row])).toBe("Joints,Acme,,Major,1200,Adopted,2026-03-02,,,2026-06-01,,,,Yes,a\r\n");
  const out = { ...row, endedOn: "2026-07-01", endReason: "=1+1", reference: false };
  expect(csvLines(adoptionFields, [out])).toBe(
    "Joints,Acme,,Major,1200,Out,2026-03-02,,,2026-06-01,,2026-07-01,'=1+1,No,a\r\n",
  );
});
