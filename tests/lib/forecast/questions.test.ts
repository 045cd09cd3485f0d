import { expect, test } from "vitest";
import { answersOf, type Known } from "@/lib/forecast/questions";

const nothing: Known = { signer: null, rival: null, openRfp: false, release: null, awaited: null };
const known = (more: Partial<Known>, call: Parameters<typeof answersOf>[1] = null) =>
  answersOf({ ...nothing, ...more }, call, "2026-11-23")
    .filter((answer) => answer.known)
    .map(({ key }) => key);
const rival = { competitor: "X", action: "0.05", knownBy: "HEARD", parity: "LEANER", heardOn: "2026-11-01" };
const release = { releasedOn: null, waitsFor: "Vera", dueOn: "2026-10-02", stage: "APPROVAL" };
const signer = (metOn: string | null) => ({ name: "Helen Tran", title: "CFO", metOn });

test.each<[string, Partial<Known>, Parameters<typeof answersOf>[1], string[]]>([
  ["nothing is known but that nobody else is asked", {}, null, ["RIVAL"]],
  ["who signs was met within half a year", { signer: signer("2026-05-27") }, null, ["SIGNS", "RIVAL"]],
  ["met too long ago", { signer: signer("2026-05-26") }, null, ["RIVAL"]],
  ["never met", { signer: signer(null) }, null, ["RIVAL"]],
  ["an RFP, and no rival’s number", { openRfp: true }, null, []],
  ["an RFP, and one", { openRfp: true, rival }, null, ["RIVAL"]],
  ["not released", { release }, null, ["RIVAL"]],
  ["released", { release: { ...release, releasedOn: "2026-10-01" } }, null, ["RIVAL", "RELEASED"]],
  ["committed", {}, "LIKELY", ["RIVAL", "CHANGES"]],
  ["not committed", {}, "AT_RISK", ["RIVAL"]],
])("%s", (_, facts, call, keys) => {
  expect(known(facts, call)).toEqual(keys);
});
