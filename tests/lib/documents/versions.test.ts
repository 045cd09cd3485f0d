import { expect, test } from "vitest";
import { rateExhibitOf } from "@/lib/documents/exhibit-of";
import { paperOf, versionsOf } from "@/lib/documents/versions";
import { releasing } from "@/tests/support/releasing";

const content = JSON.stringify(rateExhibitOf(releasing));
const kept = (number: number, format: string, trackId = "a") => ({
  id: `${trackId}${number}${format}`,
  renewalId: "r",
  trackId,
  kind: "RATE_EXHIBIT" as const,
  format,
  number,
  content,
});

test("files made at once are one version", () =>
  expect(
    versionsOf([kept(2, "PDF"), kept(2, "XLSX"), kept(2, "PDF", "b"), kept(1, "PDF")]).map(({ name, files }) => [
      name,
      files.map(({ id }) => id),
    ]),
  ).toEqual([
    ["Rate exhibit, version 2", ["a2PDF", "a2XLSX"]],
    ["Rate exhibit, version 2", ["b2PDF"]],
    ["Rate exhibit, version 1", ["a1PDF"]],
  ]));

test("what a kept exhibit says is read again; what is no exhibit says nothing", () => {
  expect(paperOf(kept(1, "PDF"))?.preparedFor).toBe(releasing.account);
  expect(paperOf({ kind: "RATE_EXHIBIT", content: "{}" })).toBeUndefined();
  expect(paperOf({ kind: "DECK", content })).toBeUndefined();
});
