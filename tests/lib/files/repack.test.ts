import { expect, test } from "vitest";
import { repack } from "@/lib/files/repack";
import { sourceOf } from "@/lib/files/source";
import { openZip } from "@/lib/files/zip";
import { zipped } from "@/tests/support/workbooks";

async function partsOf(bytes: Uint8Array) {
  const zip = await openZip(sourceOf(bytes));
  const parts: Record<string, string> = {};
  for (const name of zip.names) {
    parts[name] = "";
    for await (const piece of zip.part(name)) parts[name] += new TextDecoder().decode(piece);
  }
  return parts;
}

test("only what is to be changed is, and the order stays", async () => {
  const parts = { "b.xml": "<b/>", "a/C.xml": "<c/>", "d.bin": "\u0001é" };
  const changed = await partsOf(
    await repack(sourceOf(await zipped(parts)), new Map([["a/c.xml", (text: string) => `${text}!`]])),
  );
  expect(changed).toEqual({ ...parts, "a/C.xml": "<c/>!" });
  expect(Object.keys(changed)).toEqual(Object.keys(parts));
});
