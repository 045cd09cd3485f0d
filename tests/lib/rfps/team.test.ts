import { expect, test } from "vitest";
import { teamProblem } from "@/lib/rfps/team";

test.each([
  [[], undefined],
  [
    [
      ["a", "LEAD"],
      ["b", "WRITER"],
      ["a", "PRESENTER"],
    ],
    undefined,
  ],
  [
    [
      ["a", "WRITER"],
      ["a", "WRITER"],
    ],
    /twice/,
  ],
  [
    [
      ["a", "LEAD"],
      ["b", "LEAD"],
    ],
    /One person leads/,
  ],
] as const)("%j: %s", (team, problem) => {
  const found = teamProblem(team.map(([userId, part]) => ({ userId, part })) as never);
  if (problem) expect(found).toMatch(problem);
  else expect(found).toBeUndefined();
});
