import { expect, test } from "vitest";
import { whatIfState } from "@/lib/whatifs/list";

const id = (n: number) => `0190f000-0000-7000-8000-00000000000${n}`;

test("an address says a season and up to four, each once; what it cannot mean is left out", () => {
  const read = (ids: string) => whatIfState.parse({ ids }).ids;
  expect(read([1, 2, 1, 3, 4, 5].map(id).join(","))).toEqual([1, 2, 3, 4].map(id));
  expect(read("nobody,' or 1=1")).toEqual([]);
  expect(whatIfState.parse({ season: "soon", span: "week" })).toEqual({ season: undefined, span: "season", ids: [] });
});
