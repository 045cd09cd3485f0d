import { describe, expect, test } from "vitest";
import { columnsOf } from "@/lib/imports/columns";
import { fileKinds } from "@/lib/imports/kind";
import { templateOf } from "@/lib/imports/template";

describe.each(fileKinds)("the template of %s", (kind) => {
  const [headings = "", example = "", ...rest] = templateOf(kind).split("\r\n");

  test("is a heading row and one row that shows how", () => {
    expect(rest).toEqual([""]);
    expect(headings).toContain(Object.values(columnsOf[kind])[0]?.label);
    expect(example).toContain("Acme Works");
    expect(example).toContain("EXAMPLE-1");
  });

  test("quotes what holds a comma, so that both rows have as many cells", () => {
    const cells = (line: string) => line.replace(/"[^"]*"/g, "quoted").split(",").length;
    expect(cells(headings)).toBe(Object.keys(columnsOf[kind]).length);
    expect(cells(example)).toBe(Object.keys(columnsOf[kind]).length);
  });
});
