import { describe, expect, test } from "vitest";
import { nextStages } from "@/lib/path/moves";
import { paths } from "@/lib/path/paths";
import type { TrackKind } from "@/lib/renewals/due-dates";
import type { Stage } from "@/lib/renewals/stages";
import { endsWith, heldBy, milestonesOf, passedBy, takesRequests } from "@/lib/requests/milestones";

const kinds = Object.keys(paths) as TrackKind[];
const track = (kind: TrackKind, stage: string) => ({
  kind,
  stage,
  effectiveOn: "2027-07-01",
  releaseDueOn: "2027-03-31",
  decideByOn: "2027-05-03",
});
const asked = (kind: TrackKind, at: Stage, blocks: Stage) => ({
  blocks,
  heldStages: heldBy({ kind, stage: at }, blocks),
});

describe("what a request holds", () => {
  test.each([
    ["UW_FORMULA", "INTERNAL_REVIEW", "UW_FORMULA", true, "the next stage"],
    ["UW_FORMULA", "INTERNAL_REVIEW", "INTERNAL_REVIEW", false, "not left yet"],
    ["NEGOTIATION", "VERBAL", "DECISION", true, "a stage that is passed over"],
    ["NEGOTIATION", "UW_FORMULA", "NEGOTIATION", false, "backwards"],
    ["RELEASED", "APPROVAL", "RELEASED", false, "backwards, one stage"],
    ["VERBAL", "SOLD_WITH_CHANGES", "VERBAL", true, "every way of renewing"],
    ["VERBAL", "PARTIAL_LOSS", "VERBAL", true, "in part as well"],
    ["VERBAL", "LOST", "VERBAL", false, "a loss"],
    ["APPROVAL", "WITHDRAWN", "APPROVAL", false, "a withdrawal"],
    ["EXTENDED", "NEGOTIATION", "UW_FORMULA", true, "from beside the path"],
    ["VERBAL", "OPEN_ENROLLMENT", "IMPLEMENTATION", false, "before its stage"],
    ["IMPLEMENTATION", "EFFECTIVE", "IMPLEMENTATION", true, "after the signature"],
  ] as [Stage, Stage, Stage, boolean, string][])("%s to %s past a request on %s: %s (%s)", (from, to, blocks, held) =>
    expect(passedBy(from, to, [asked("INSURED", from, blocks)]).length === 1).toBe(held),
  );

  test.each(kinds)("%s: of every move, exactly those are held that leave the milestone behind", (kind) => {
    const order = paths[kind].map(({ stage }) => stage);
    const at = (stage: string) =>
      order.indexOf((["SOLD_WITH_CHANGES", "PARTIAL_LOSS"].includes(stage) ? "SOLD_RENEWED" : stage) as Stage);
    for (const from of order)
      for (const to of nextStages({ ...track(kind, from), decidedOn: null, today: "2027-01-04" }))
        for (const blocks of order.slice(0, -1)) {
          const held = passedBy(from, to, [asked(kind, from, blocks)]).length === 1;
          expect(held, `${from} to ${to}, ${blocks}`).toBe(at(to) > at(blocks) && at(from) <= at(blocks));
        }
  });
});

test("a milestone is any stage yet to be left, with the day the path has for it", () => {
  expect(milestonesOf(track("INSURED", "APPROVAL")).slice(0, 2)).toEqual([
    { stage: "APPROVAL", name: "Approval", dueOn: "2027-03-31" },
    { stage: "RELEASED", name: "Released", dueOn: "2027-04-16" },
  ]);
  expect(milestonesOf(track("INSURED", "SOLD_WITH_CHANGES"))[0]).toMatchObject({ stage: "SOLD_RENEWED" });
  for (const kind of kinds)
    for (const { stage } of paths[kind].slice(0, -1)) expect(milestonesOf(track(kind, stage))[0]?.stage).toBe(stage);
  expect(["LOST", "WITHDRAWN", "CLOSED", "VERBAL"].map(takesRequests)).toEqual([false, false, false, true]);
});

test.each([
  ["LOST", "IMPLEMENTATION", true],
  ["WITHDRAWN", null, true],
  ["SOLD_RENEWED", null, true],
  ["SOLD_RENEWED", "IMPLEMENTATION", false],
  ["PARTIAL_LOSS", "VERBAL", true],
] as [Stage, Stage | null, boolean][])("%s ends a request that blocks %s: %s", (to, blocks, ends) =>
  expect(endsWith({ blocks, heldStages: blocks ? heldBy({ kind: "INSURED", stage: "VERBAL" }, blocks) : [] }, to)).toBe(
    ends,
  ),
);
