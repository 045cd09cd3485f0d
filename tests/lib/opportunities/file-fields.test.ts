import { expect, test } from "vitest";
import { dealFields } from "@/lib/opportunities/file-fields";
import { deal } from "./sample";

const row = (given = deal) => Object.fromEntries(dealFields.map(({ head, of }) => [head, of(given)]));

test("a row says what of, where it stands, what it is worth and whose credit it is", () => {
  expect(row()).toMatchObject({
    "Account or employer": "Acme",
    Of: "Account",
    Products: "Behavioral navigation and virtual therapy; Vision",
    Stage: "Qualify",
    "In stage since": "2026-11-01",
    Forecast: "Best case",
    "Premium a year": "0",
    "Fees a year": "32400",
    Credit: "Ann 60 %; Bob 40 %",
    "Lost because of": null,
  });
});

test("one that was lost says why, and counts as lost whatever was forecast", () => {
  const lost = row({ ...deal, accountId: null, stage: "LOST", lostReason: "PRICE", lostTo: "Ridgeline" });
  expect(lost).toMatchObject({
    Of: "Pursuit",
    Forecast: "Closed lost",
    "Lost because of": "Price",
    "Lost to": "Ridgeline",
  });
});
