import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { notice } from "@/lib/files/notice";
import { openTable, readBatches, readTable } from "@/lib/files/rows";
import { partsSource, sourceOf } from "@/lib/files/source";
import { bytesOf, textRows, workbook } from "@/tests/support/workbooks";

const known = ["Account", "Members"];
const csv = bytesOf("Book of Oct\r\n\r\nAccount;Members\r\nAcme;5\r\n\r\nBolt;7\r\n");
const sheets = {
  Notes: textRows([["About"]]),
  Data: textRows([["Book of Oct"], [], ["Account", "Members"], ["Acme", "5"], [], ["Bolt", "7"]]),
};

test("a CSV and a workbook of one table are the same table, from its heading row on", async () => {
  for (const bytes of [csv, await workbook({ sheets })]) {
    const rows = [];
    for await (const row of readTable(sourceOf(bytes), { known })) rows.push(row);
    expect(rows).toEqual([
      { row: 3, cells: ["Account", "Members"] },
      { row: 4, cells: ["Acme", "5"] },
      { row: 6, cells: ["Bolt", "7"] },
    ]);
  }
});

test("the mark and the notice of a file of ours are no rows of it", async () => {
  const ours = [["Internal, Truebook, Book"], ["Account", "Members"], ["Acme", "5"], [], [notice]];
  const text = ours.map((cells) => cells.join(",")).join("\n");
  for (const bytes of [bytesOf(text), await workbook({ sheets: { Book: textRows(ours) } })]) {
    const rows = [];
    for await (const { cells } of readTable(sourceOf(bytes), { known })) rows.push(cells);
    expect(rows).toEqual([
      ["Account", "Members"],
      ["Acme", "5"],
    ]);
  }
});

test("opening says how a file is to be read", async () => {
  expect(await openTable(sourceOf(csv), { known })).toEqual({
    kind: "CSV",
    encoding: "UTF-8",
    separator: ";",
    heading: { row: 3, cells: ["Account", "Members"] },
  });
  expect(await openTable(sourceOf(await workbook({ sheets })), { known })).toMatchObject({
    kind: "XLSX",
    sheet: "Data",
    sheets: [{ name: "Notes" }, { name: "Data", matches: 2 }],
    heading: { row: 3 },
  });
});

test("the sheet asked for is the one read", async () => {
  const bytes = await workbook({
    sheets: {
      A: sheets.Data,
      B: textRows([
        ["Account", "Members"],
        ["Cargo", "9"],
      ]),
    },
  });
  const rows = [];
  for await (const { cells } of readTable(sourceOf(bytes), { known, sheet: "B" })) rows.push(cells);
  expect(rows[1]).toEqual(["Cargo", "9"]);
});

test("a file kept in parts is read like a whole one", async () => {
  const bytes = await workbook({ sheets });
  const source = partsSource(bytes.length, 100, async (part) => bytes.slice(part * 100, part * 100 + 100));
  expect((await openTable(source, { known })).heading.row).toBe(3);
});

test("leaving early lets go of the file", async () => {
  const bytes = bytesOf(`Account,Members\n${"Acme,5\n".repeat(400_000)}`);
  let read = 0;
  const counted = {
    size: bytes.length,
    read: async (at: number, length: number) => {
      read += length;
      return bytes.subarray(at, at + length);
    },
  };
  for await (const _ of readBatches(counted, { known })) break;
  expect(read).toBeLessThan(bytes.length * 1.7);
});

test.each(["csv", "xlsx"])(
  "100,000 rows of %s are read in little memory",
  (kind) => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ["--max-old-space-size=80", "--import", "tsx", "tests/support/read-many.ts", kind, "100000"],
      { encoding: "utf8" },
    );
    expect(stderr.replace(/.*Warning.*\n?/g, "")).toBe("");
    const { rows, growth } = JSON.parse(stdout) as { rows: number; growth: number };
    expect(rows).toBe(100_001);
    expect(growth).toBeLessThan(120);
  },
  120_000,
);
