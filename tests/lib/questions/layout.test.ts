import { expect, test } from "vitest";
import { layoutOf, questionsOf } from "@/lib/questions/layout";

const rows = (...cells: string[][]) => cells.map((each, at) => ({ row: at + 1, cells: each }));

test("columns are found by their headings, wherever they stand", () => {
  const sheet = rows(
    ["RFP of a town"],
    [],
    ["No.", "Section", "Question", "Weight", "Bidder response"],
    ["1.1", "Claims", "How fast?", "5"],
  );
  const layout = layoutOf("Q", sheet);
  expect(layout).toEqual({ sheet: "Q", heading: 3, number: 0, section: 1, question: 2, answer: 4 });
  expect(questionsOf(layout!, sheet)).toEqual([
    { sheet: "Q", row: 4, number: "1.1", section: "Claims", words: "How fast?" },
  ]);
});

test("without an answer column it is the first empty one to the right", () => {
  const sheet = rows(["#", "Requirement", "Weight"], ["1", "Pay claims in 10 days", "5"]);
  expect(layoutOf("Q", sheet)).toMatchObject({ question: 1, answer: 3 });
});

test("rows that ask nothing name the section below them", () => {
  const sheet = rows(
    ["#", "Question", "Answer"],
    ["A. General"],
    ["1", "Who are you?"],
    ["", "Network"],
    ["2", "How many hospitals?"],
    ["", "Say more if the last answer was none?"],
  );
  const asked = questionsOf(layoutOf("Q", sheet)!, sheet);
  expect(asked.map(({ number, section, row }) => [number, section, row])).toEqual([
    ["1", "A. General", 3],
    ["2", "Network", 5],
    ["", "Network", 6],
  ]);
});

test("a sheet of instructions asks nothing", () => {
  expect(layoutOf("Read me", rows(["Instructions"], ["Answer every question on the next sheet."]))).toBeUndefined();
});
