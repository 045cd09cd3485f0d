import { expect, test } from "vitest";
import { kindOf } from "@/lib/files/kind";
import { sourceOf } from "@/lib/files/source";
import { bytesOf } from "@/tests/support/workbooks";

/** The older container as Office writes it: a header that says where its directory is, and the directory's names. */
function compound(name: string) {
  const bytes = new Uint8Array(2048);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0xd0cf11e0);
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  for (const [at, letter] of [...name].entries()) view.setUint16(1024 + at * 2, letter.charCodeAt(0), true);
  return bytes;
}

test("a file is what it holds, not what it is called", async () => {
  expect(await kindOf(sourceOf(bytesOf("a,b\n")))).toBe("CSV");
  expect(await kindOf(sourceOf(bytesOf("PK\u0003\u0004…")))).toBe("XLSX");
});

test.each([
  ["nothing", new Uint8Array(), "The file is empty."],
  ["an old workbook", compound("Workbook"), /old Excel workbook \(\.xls\)/],
  ["an old workbook cut short", compound("Workbook").slice(0, 40), /old Excel workbook/],
  ["a locked workbook", compound("EncryptedPackage"), /protected by a password/],
])("%s is refused", async (_, bytes, why) => {
  await expect(kindOf(sourceOf(bytes))).rejects.toThrow(why);
});

test("a file over 200 MB is refused by its size, before a byte is read", async () => {
  const source = { size: 200 * 1024 * 1024 + 1, read: () => Promise.reject(new Error("read")) };
  await expect(kindOf(source)).rejects.toThrow("The file is 201 MB; 200 MB is the most that is taken.");
});
