import { refuse } from "../errors";
import { limits } from "./limits";
import type { Source } from "./source";

/** What kind of table a file is by its first bytes, whatever its name says; what can't be read is refused. */
export async function kindOf(source: Source): Promise<"CSV" | "XLSX"> {
  if (source.size > limits.file)
    refuse(`The file is ${Math.ceil(source.size / 1024 / 1024)} MB; 200 MB is the most that is taken.`);
  if (source.size === 0) refuse("The file is empty.");
  const head = await source.read(0, 8);
  const starts = (...bytes: number[]) => bytes.every((byte, at) => head[at] === byte);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) await refuseCompound(source);
  return starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06) ? "XLSX" : "CSV";
}

/** Microsoft's older container holds an old workbook, or a new one behind a password. */
async function refuseCompound(source: Source) {
  const head = await source.read(0, 512);
  const view = new DataView(head.buffer, head.byteOffset, head.length);
  const directory = head.length < 512 ? 0 : (view.getUint32(48, true) + 1) * 2 ** view.getUint16(30, true);
  const names = new TextDecoder("utf-16le").decode(await source.read(directory, 4096));
  if (names.includes("EncryptedPackage")) refuse("The workbook is protected by a password; save it without one.");
  refuse("The file is an old Excel workbook (.xls) or another Office file; save it as .xlsx or CSV.");
}
