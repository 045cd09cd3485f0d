import { expect, test } from "vitest";
import { implementationsHref, implementationsState, listed } from "@/lib/implementations/list";
import { implementationOf } from "@/lib/implementations/view";
import { implemented, signedTrack } from "@/tests/support/implemented";

const step = {
  id: "s",
  code: "RATES",
  keeper: "OPERATIONS" as const,
  ownerId: "otto",
  owner: "Otto",
  dueOn: "2026-12-02",
};
const late = { ...step, doneOn: null, doneBy: null };
const one = (account: string, ...[more]: Parameters<typeof signedTrack>) =>
  implementationOf(implemented([signedTrack(more)], { account, renewalId: account }));
const all = [
  one("Late", { steps: [late] }),
  one("Unsigned", { papers: [{ id: "p", kind: "AMENDMENT", sentOn: null, signedOn: null }] }),
  one("Wrong", {
    audits: [{ tier: "All members", loadedRate: "1", billedRate: null, enrolled: null, billedUnits: null }],
  }),
  one("Closed", { stage: "CLOSED", steps: [late] }),
];

test.each([
  ["open", ["Late", "Unsigned", "Wrong"]],
  ["late", ["Late"]],
  ["unsigned", ["Unsigned"]],
  ["off", ["Wrong"]],
  ["mine", ["Late"]],
  ["all", ["Late", "Unsigned", "Wrong", "Closed"]],
])("%s", (show, accounts) => {
  const state = implementationsState.parse({ show });
  expect(listed(all, state, "otto").map(({ account }) => account)).toEqual(accounts);
});

test("looked for by account, whatever the case; another’s steps are not mine", () => {
  expect(listed(all, implementationsState.parse({ q: "WRONG" }), "otto")).toHaveLength(1);
  expect(listed(all, implementationsState.parse({ show: "mine" }), "ann")).toEqual([]);
});

test("its address says what is not usual, and what it cannot mean is left out", () => {
  expect(implementationsHref({ q: "", show: "open" })).toBe("/renewals/implementation");
  expect(implementationsHref({ q: "a&b", show: "late" })).toBe("/renewals/implementation?q=a%26b&show=late");
  expect(implementationsState.parse({ show: "whatever" }).show).toBe("open");
});
