import { expect, test } from "vitest";
import { changed, isDirty, readBook, viewOf, writeBook } from "@/lib/book/state";

test("the day of a Book is in its address, wherever one goes from there, and in no view", () => {
  const state = readBook({ asof: "2026-10-31", q: "x" }, true);
  expect(state.asOf).toBe("2026-10-31");
  expect(writeBook(state, true)).toBe("asof=2026-10-31&q=x");
  expect(writeBook(changed(state, { q: "" }), true)).toBe("asof=2026-10-31");
  expect(viewOf(state, true)).toBe("q=x");
  expect(isDirty(readBook({ asof: "2026-10-31" }, true), true)).toBe(false);
});

test.each(["2026-02-31", "", "x", "2026-1-1", "9999-99-99"])("%j is no day", (asof) =>
  expect(readBook({ asof }, true).asOf).toBeUndefined(),
);
