import { expect, test } from "vitest";
import { fillCsv } from "@/lib/questions/fill-csv";

const text = 'No.,Question,Answer\r\n1,"How, fast?",\r\n\r\n2,Who?\r\n3,"Two\r\nlines ""so"""," "\r\n4,End,x';

test("answers stand in their column, and nothing else is changed", () => {
  const answers = new Map([
    [2, "In 10 days"],
    [4, 'Ann, of "us"'],
    [5, "=1+1"],
    [6, "Done"],
  ]);
  expect(fillCsv(text, ",", 2, answers)).toBe(
    'No.,Question,Answer\r\n1,"How, fast?",In 10 days\r\n\r\n2,Who?,"Ann, of ""us"""\r\n3,"Two\r\nlines ""so""",\'=1+1\r\n4,End,Done',
  );
  expect(fillCsv(text, ",", 2, new Map())).toBe(text);
});

test("columns that are missing come before it", () => {
  expect(fillCsv("a;b;c\n1\n", ";", 2, new Map([[2, "x;y"]]))).toBe('a;b;c\n1;;"x;y"\n');
});
