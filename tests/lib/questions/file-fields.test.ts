import { expect, test } from "vitest";
import { csvLines } from "@/lib/files/csv-line";
import { questionFields } from "@/lib/questions/file-fields";
import type { Question } from "@/lib/questions/question";

const question: Question = {
  ...{ id: "q", rfpId: "r", place: 0, sheet: "Form", row: 3, section: "Claims", number: "1.1" },
  words: "How fast are claims paid?",
  ...{ answer: "+10 days", answerId: "a", answerNumber: 7, expiredOn: null, answeredById: "uma", answeredBy: "Uma" },
  ...{ answeredOn: "2026-08-06", approvedBy: null, approvedOn: null, desk: "UNDERWRITING", assigneeId: "uma" },
  ...{ assignee: "Uma", contact: "", askedOn: "2026-08-05", dueOn: "2026-08-10", version: 2 },
};

test("a question leaves with its answer and whom it was put to, and no cell that would be reckoned", () => {
  expect(csvLines(questionFields, [question])).toBe(
    "Form,Claims,1.1,How fast are claims paid?,Answered,'+10 days,7,,Uma,2026-08-06,,Underwriting,Uma,2026-08-10,q\r\n",
  );
});
