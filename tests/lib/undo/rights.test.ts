import { expect, test } from "vitest";
import { mayUndo, rootAbility } from "@/lib/undo/rights";
import { viewer } from "@/tests/support/cast";

const book = { kind: "BOOK", receipt: null };
const account = { accountId: "a", subjects: ["accounts"] };
const team = { accountId: "a", subjects: ["account_access", "tasks"] };
const own = { accountId: "a", subjects: ["tasks"] };
const firm = { accountId: null, subjects: ["firms", "firm_people"] };
const call = { accountId: null, subjects: ["interactions", "commitments", "tasks"] };
const bid = { accountId: null, subjects: ["rfps", "rfp_questions", "opportunities"] };
const answered = { accountId: "a", subjects: ["rfp_questions"] };
const none = { writable: false, movable: false };

test("an undo of an undo is of what was first done; what is not of the book is never undone here", () => {
  expect(rootAbility([{ ...book, ability: "account.edit" }])).toBe("account.edit");
  expect(rootAbility([{ kind: "BOOK", ability: "operation.undo", receipt: { of: "account.edit" } }])).toBe(
    "account.edit",
  );
  expect(rootAbility([{ kind: "IMPORT", ability: "accounts.import", receipt: null }])).toBeUndefined();
  expect(rootAbility([])).toBeUndefined();
});

test.each([
  ["ann", "account.edit", account, { writable: true, movable: false }, true],
  ["ann", "account.edit", account, none, false],
  ["ann", "account.edit", account, undefined, false],
  ["otto", "guarantee.record", account, none, true],
  ["otto", "account.edit", account, none, false],
  ["ann", "accounts.edit", account, none, false],
  ["ann", "accounts.edit", account, { writable: true, movable: false }, true],
  ["dana", "accounts.reassign", team, { writable: true, movable: true }, true],
  ["dana", "accounts.reassign", team, { writable: true, movable: false }, false],
  ["ann", "task.finish", own, none, true],
  ["dana", "firm.edit", firm, undefined, true],
  ["ann", "firm.edit", firm, undefined, false],
  ["ann", "touch.log", call, undefined, true],
  ["ann", "touch.log", { ...call, accountId: "a" }, none, false],
  ["ann", "rfp.change", bid, undefined, true],
  ["ann", "rfp.change", { ...bid, accountId: "a" }, none, false],
  ["cy", "rfp.answer", answered, { ...none, asked: true }, true],
  ["otto", "rfp.answer", answered, { ...none, asked: true }, true],
  ["cy", "rfp.answer", answered, none, false],
  ["otto", "rfp.answer", answered, { writable: true, movable: false }, false],
  ["ann", "rfp.answer", answered, { writable: true, movable: false }, true],
  ["ann", "no.such", account, { writable: true, movable: true }, false],
] as const)("%s undoes %s", (who, ability, unit, right, may) =>
  expect(mayUndo(viewer(who), ability, { ...unit, subjects: [...unit.subjects] }, right)).toBe(may),
);
