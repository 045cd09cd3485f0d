import { describe, expect, test } from "vitest";
import { firmsHref, firmsState, nextSort } from "@/lib/firms/list";

describe("the address", () => {
  test.each([
    [{}, "/brokers"],
    [{ q: " halyard  glo ", sort: "-members" }, "/brokers?q=halyard+glo"],
    [{ kind: "BROKER", disclosure: "ASKED", sort: "name" }, "/brokers?kind=BROKER&disclosure=ASKED&sort=name"],
    [{ kind: "FRIEND", sort: "drop table", rows: "-1" }, "/brokers"],
  ])("%o", (given, href) => {
    expect(firmsHref(firmsState.parse(given))).toBe(href);
  });
});

test("figures begin with the largest, names with A, and again turns round", () => {
  expect(nextSort("-members", "accounts")).toBe("-accounts");
  expect(nextSort("-accounts", "accounts")).toBe("accounts");
  expect(nextSort("-members", "name")).toBe("name");
  expect(nextSort("name", "name")).toBe("-name");
});
