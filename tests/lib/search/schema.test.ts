import { expect, test } from "vitest";
import { searchInput } from "@/lib/search/schema";

const id = "0192f0a0-0000-7000-8000-000000000001";

test.each([
  [{}, { q: "", recent: [] }],
  [{ q: "  six   rivers\u0000 " }, { q: "six rivers", recent: [] }],
  [{ q: "x".repeat(500) }, { q: "x".repeat(80), recent: [] }],
  [{ recent: `${id},nonsense,' or 1=1` }, { q: "", recent: [id] }],
  [{ recent: Array(40).fill(id).join(",") }, { q: "", recent: Array(12).fill(id) }],
])("%j is read as %j", (given, read) => expect(searchInput.parse(given)).toEqual(read));
