import { expect, test } from "vitest";
import { becameText } from "@/lib/promises/became";

const was = { words: "Send the calendar", dueOn: "2026-12-04", ownerId: "ann" };
test.each([
  [{ words: "Send the book" }, "it says “Send the book”"],
  [{ dueOn: "2026-12-11" }, "it is due 12/11/2026"],
  [{ dueOn: "" }, "it has no day any more"],
  [{ words: "Send the book", ownerId: "bob" }, "it says “Send the book”, it was handed on"],
])("%o reads as %j", (more, text) => expect(becameText({ ...was, ...more }, was)).toBe(text));
