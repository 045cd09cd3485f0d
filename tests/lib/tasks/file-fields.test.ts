import { expect, test } from "vitest";
import { taskFields } from "@/lib/tasks/file-fields";

const task = {
  id: "t",
  title: "Call",
  dueOn: "2027-01-15",
  doneOn: null,
  account: null,
  accountId: null,
  assignee: "Ann",
  createdBy: "Dana",
};

test("a task out of whose account one is says nothing of it", () =>
  expect(taskFields.map(({ head, of }) => [head, of(task)])).toEqual([
    ["Task", "Call"],
    ["Account", null],
    ["Who does it", "Ann"],
    ["Asked by", "Dana"],
    ["Due", "2027-01-15"],
    ["Done", null],
    ["Truebook id", null],
    ["Task id", "t"],
  ]));
