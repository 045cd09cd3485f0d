import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firmKinds } from "@/lib/firms/kinds";
import {
  firmSorts,
  firmsHref,
  firmsState,
  firmsViewOf,
  isFirmsDirty,
  nextSort,
  owings,
  readFirmsState,
} from "@/lib/firms/list";

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

describe("a saved view", () => {
  const id = "0190a000-0000-7000-8000-000000000001";
  const views = [{ id, state: "kind=BROKER&sort=name&cols=members,kind" }];
  const opened = readFirmsState({ view: id }, views);

  test("gives what the address leaves out, and its address is short", () => {
    expect(opened).toMatchObject({ kind: "BROKER", sort: "name", cols: "members,kind", view: id });
    expect(firmsHref(opened)).toBe(`/brokers?view=${id}`);
    expect(isFirmsDirty(opened)).toBe(false);
  });

  test("says what differs from it, what was emptied too", () => {
    const changed = { ...opened, kind: undefined, q: "glo" };
    expect(isFirmsDirty(changed)).toBe(true);
    const href = firmsHref(changed);
    const again = readFirmsState(Object.fromEntries(new URL(href, "http://x").searchParams), views);
    expect(again).toMatchObject({ kind: undefined, q: "glo", sort: "name" });
    expect(firmsViewOf(changed)).toBe("q=glo&sort=name&cols=members,kind");
  });

  test("of no one’s is no view", () => {
    expect(readFirmsState({ view: id })).toMatchObject({ view: undefined, sort: "-members", saved: "" });
  });

  test("whatever is saved opens as it was", () => {
    fc.assert(
      fc.property(
        fc.record({
          q: fc.constantFrom("", "halyard"),
          kind: fc.constantFrom(undefined, ...firmKinds),
          owing: fc.constantFrom(undefined, ...owings),
          sort: fc.constantFrom(...firmSorts.flatMap((key) => [key, `-${key}` as const])),
          cols: fc.constantFrom("", "members,kind"),
        }),
        (given) => {
          const state = firmsState.parse(given);
          const views = [{ id, state: firmsViewOf(state) }];
          const { view, saved, ...opened } = readFirmsState({ view: id }, views);
          expect(opened).toEqual(state);
        },
      ),
    );
  });
});
