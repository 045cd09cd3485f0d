import { expect, test } from "vitest";
import { checklistOf, doneOf, noDebrief, noFinalist, totalsOf, usualChecklist } from "@/lib/rfps/finalist";

test("where nobody wrote a checklist it is the usual one", () => {
  expect(checklistOf(noFinalist).map(({ what }) => what)).toEqual(usualChecklist);
  const own = [{ what: "Dry run", done: true }];
  expect(checklistOf({ ...noFinalist, checklist: own })).toEqual(own);
  expect(doneOf([...own, { what: "Deck", done: false }])).toEqual({ done: 1, all: 2 });
});

test("points are summed over what both were scored on", () => {
  expect(totalsOf(noDebrief)).toBeUndefined();
  const scores = [
    { criterion: "Fees", ours: "7.1", theirs: "9" },
    { criterion: "Service", ours: "8.2", theirs: "8" },
    { criterion: "Network", ours: "9", theirs: "" },
  ];
  expect(totalsOf({ scores })).toEqual({ ours: 15.3, theirs: 17 });
});
