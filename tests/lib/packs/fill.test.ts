import { expect, test } from "vitest";
import { agendas, type FilledPart } from "@/lib/packs/agenda";
import { accountsOf, filled, readable } from "@/lib/packs/fill";

const line = (accountId?: string) => ({ label: "Acme", value: "5,200 members", accountId });

test("every part of the agenda is there, filled or not, in its order", () => {
  const parts = filled("MBR", { sold: { items: [line()], none: "" } });
  expect(parts.map(({ key }) => key)).toEqual(agendas.MBR.parts.map(({ key }) => key));
  expect(parts.find(({ key }) => key === "sold")!.items).toHaveLength(1);
  expect(parts.find(({ key }) => key === "decisions")!.items).toEqual([]);
});

test("of what was kept nobody reads a line about an account that is not theirs", () => {
  const parts: FilledPart[] = [
    { key: "risk", title: "Risk", none: "", items: [line("a"), line("b"), line()] },
    { key: "changed", title: "Changed", none: "", items: [line("b")] },
  ];
  expect(accountsOf(parts)).toEqual(["a", "b"]);
  expect(readable(parts, new Set(["a"])).map(({ items }) => items.map(({ accountId }) => accountId))).toEqual([
    ["a", undefined],
    [],
  ]);
});
