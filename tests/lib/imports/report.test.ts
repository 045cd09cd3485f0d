import { expect, test } from "vitest";
import { emptyReport } from "@/lib/imports/report";

test("a report begins with nothing", () => {
  expect(emptyReport()).toEqual({ create: 0, update: 0, unchanged: 0, reject: [] });
});
