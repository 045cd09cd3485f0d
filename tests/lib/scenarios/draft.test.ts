import { expect, test } from "vitest";
import { draftIn, draftOf, readDraft } from "@/lib/scenarios/draft";

const kept = {
  name: "Quoted",
  action: "0.075",
  plan: "-0.012",
  network: null,
  commission: "0.012",
  months: 18,
  years: 2,
  cap: "0.01",
  odds: "0.45",
  fee: "48.7",
  feeCost: null,
  deductible: "300000",
  specific: "83.56",
  corridor: "0.25",
  aggregate: "4.65",
  ownStopLoss: true,
};

test("what was kept is typed again as people type", () => {
  const draft = draftOf(kept);
  expect(draft).toEqual({
    ...{ name: "Quoted", action: "7.5", plan: "-1.2", network: "", commission: "1.2", months: "18", years: "2" },
    ...{ cap: "1", odds: "45" },
    ...{ fee: "48.7", feeCost: "", deductible: "300000", specific: "83.56", corridor: "25", aggregate: "4.65" },
    ownStopLoss: "on",
  });
  const { action, levers, years, cap, odds } = readDraft(draft);
  expect([action, levers.plan, levers.commission, years, cap, odds].map((figure) => figure?.toFixed())).toEqual([
    "0.075",
    "-0.012",
    "0.012",
    "2",
    "0.01",
    "0.45",
  ]);
  expect([levers.network.toFixed(), levers.months]).toEqual(["0", 18]);
});

test("terms are read where a fee is named, and say nothing without one", () => {
  const { terms } = readDraft(draftOf(kept));
  expect([terms?.fee, terms?.specific, terms?.corridor, terms?.aggregate].map(String)).toEqual([
    ...["48.7", "83.56", "0.25", "4.65"],
  ]);
  expect([terms?.cost, terms?.ours]).toEqual([null, true]);
  for (const fee of ["", "0", "-4", "many"]) expect(readDraft({ ...draftOf(kept), fee }).terms).toBeNull();
});

test.each([
  ["nothing", ""],
  ["words", "seven"],
  ["beyond what may be kept", "900"],
  ["half typed", "-"],
])("%s moves nothing", (_, text) => {
  const read = readDraft({ ...draftOf(kept), action: text, plan: text, months: text, years: text, odds: text });
  expect([read.action, read.odds, read.levers.months]).toEqual([null, null, null]);
  expect([read.levers.plan.toFixed(), read.years.toFixed()]).toEqual(["0", "1"]);
});

test("a form without a field leaves it empty", () => {
  const form = new FormData();
  form.set("action", "8");
  expect(draftIn(form)).toMatchObject({ action: "8", plan: "", years: "" });
});
