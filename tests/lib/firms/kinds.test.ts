import { expect, test } from "vitest";
import { disclosureNames, disclosures, firmKinds, kindNames } from "@/lib/firms/kinds";

test("every kind and every standing of a disclosure has its own name", () => {
  expect(new Set(firmKinds.map((kind) => kindNames[kind])).size).toBe(firmKinds.length);
  expect(disclosures.map((each) => disclosureNames[each])).toEqual(["None", "Asked for", "On file"]);
});
