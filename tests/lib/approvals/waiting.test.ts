import { expect, test } from "vitest";
import { waitingAt } from "@/lib/approvals/waiting";

const turn = (step: number, userId: string, at = "2026-11-25T15:00:00Z") => ({
  step,
  userId,
  name: `Name of ${userId}`,
  at,
});
const signedBy = (principalId: string) => ({ principalId });

test.each([
  ["whoever is asked at the last step", [turn(1, "dora"), turn(2, "uma")], [signedBy("dora")], 2, ["Name of uma"]],
  ["of several whoever has not signed", [turn(1, "dora"), turn(1, "uma")], [signedBy("dora")], 1, ["Name of uma"]],
  ["nobody where all of the last step signed", [turn(1, "dora")], [signedBy("dora")], 1, []],
])("%s", (_, turns, signatures, step, names) => {
  expect(waitingAt({ turns, signatures })).toMatchObject({ step, names });
});

test("a step is due two business days after it was asked: Thanksgiving and the weekend do not count", () => {
  expect(waitingAt({ turns: [turn(1, "dora")], signatures: [] }).dueOn).toBe("2026-11-30");
  expect(waitingAt({ turns: [], signatures: [] })).toEqual({ step: 0, names: [], at: undefined, dueOn: null });
});
