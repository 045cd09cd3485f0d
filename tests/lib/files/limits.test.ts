import { expect, test } from "vitest";
import { limits } from "@/lib/files/limits";

test("a file may have 200 MB, unpack to 2 GB, and have a sheet's rows of a spreadsheet's cells", () => {
  const { file, unpacked, columns, cell, rows } = limits;
  expect({ file, unpacked, columns, cell, rows }).toEqual({
    file: 209_715_200,
    unpacked: 2_147_483_648,
    columns: 1000,
    cell: 32_767,
    rows: 1_048_576,
  });
});
