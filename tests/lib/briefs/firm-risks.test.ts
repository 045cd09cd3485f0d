import { expect, test } from "vitest";
import { firmRisks } from "@/lib/briefs/firm-risks";

const today = "2026-11-30";
const account = { name: "Acme", members: 1200, healthLevel: "GOOD", contested: false };
const licence = { state: "MA", expiresOn: "2028-01-02", appointedOn: "2022-12-01", appointmentEndsOn: null };
const calm = { accounts: [account], disclosure: "ON_FILE" as const, licences: [licence], unappointed: [] };

test("where all is well nothing is a risk", () => {
  expect(firmRisks(calm, today)).toEqual([]);
});

test("the gravest comes first: accounts at risk, disputes and missing appointments before what is to be watched", () => {
  const risks = firmRisks(
    {
      accounts: [
        { ...account, healthLevel: "WATCH" },
        { ...account, name: "Bolt", members: 1, healthLevel: "AT_RISK" },
        { ...account, name: "Cargo", contested: true },
      ],
      disclosure: "ASKED",
      licences: [licence, { ...licence, state: "NH", expiresOn: "2027-01-30" }],
      unappointed: ["RI", ""],
    },
    today,
  );
  expect(risks).toEqual([
    { words: "1 account at risk, 1 member", grave: true },
    { words: "Its letter for Cargo is contested", grave: true },
    { words: "Not appointed in RI: sent nothing that pays commission", grave: true },
    { words: "1 account to watch, 1,200 members", grave: false },
    { words: expect.stringContaining("Licence in NH: "), grave: false },
    { words: "Compensation disclosure: asked for", grave: false },
  ]);
});
