import { expect, test } from "vitest";
import { atDesk, onOwn, onOwnOrOperations, onTask, sells, worksOnBook } from "@/lib/asker";
import { type Role, roles } from "@/lib/roles";

const as = (role: Role) => ({ id: "me", role });
const who = (may: (asker: { id: string; role: Role }) => boolean) => roles.filter((role) => may(as(role)));
const asked = (desk: string, assigneeId: string | null) => ({ writable: false, desk, assigneeId });
const task = (assigneeId: string, createdById: string, led = false) => ({ assigneeId, createdById, led });

test.each<[string, (asker: { id: string; role: Role }) => boolean, Role[]]>([
  ["sells", sells, ["AE", "DIRECTOR"]],
  ["works on the book", worksOnBook, roles.filter((role) => role !== "ADMIN")],
  ["on an account that is theirs to write", (asker) => onOwn(asker, { writable: true }), ["AE", "DIRECTOR"]],
  ["on one that is not", (asker) => onOwn(asker, { writable: false }), []],
  ["Operations on any", (asker) => onOwnOrOperations(asker, { writable: false }), ["OPERATIONS"]],
  ["at underwriting, nobody’s", (asker) => atDesk(asker, asked("UNDERWRITING", null)), ["UNDERWRITER", "UW_MANAGER"]],
  ["at underwriting, somebody else’s", (asker) => atDesk(asker, asked("UNDERWRITING", "you")), ["UW_MANAGER"]],
  ["at operations, one’s own", (asker) => atDesk(asker, asked("OPERATIONS", "me")), ["OPERATIONS"]],
  ["at legal, where nobody signs in", (asker) => atDesk(asker, asked("LEGAL", null)), []],
  ["a task one has", (asker) => onTask(asker, task("me", "you")), [...roles]],
  ["a task one gave", (asker) => onTask(asker, task("you", "me")), [...roles]],
  ["a task of the people one leads", (asker) => onTask(asker, task("you", "you", true)), ["DIRECTOR"]],
  ["somebody else’s task", (asker) => onTask(asker, task("you", "you")), []],
])("%s", (_, may, expected) => expect(who(may)).toEqual(expected));
