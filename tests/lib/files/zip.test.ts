import { expect, test } from "vitest";
import { sourceOf } from "@/lib/files/source";
import { openZip } from "@/lib/files/zip";
import { zipped } from "@/tests/support/workbooks";

const text = Array.from({ length: 20_000 }, (_, at) => `line ${at * 7919}\n`).join("");
const read = async (bytes: Uint8Array, path = "a.txt") => {
  let whole = "";
  const decoder = new TextDecoder();
  for await (const piece of (await openZip(sourceOf(bytes))).part(path))
    whole += decoder.decode(piece, { stream: true });
  return whole;
};

test.each([0, 6])("a part packed at level %i is unpacked, whatever the case of its name", async (level) => {
  const bytes = await zipped({ "A.txt": text, b: "" }, { level });
  expect(await read(bytes)).toBe(text);
  expect((await openZip(sourceOf(bytes))).has("B")).toBe(true);
  expect((await openZip(sourceOf(bytes))).has("c")).toBe(false);
});

test("a zip cut short anywhere, or with a byte changed, is refused, not half read", async () => {
  const bytes = await zipped({ "a.txt": text });
  for (const share of [0.1, 0.5, 0.9, 0.99])
    await expect(read(bytes.slice(0, bytes.length * share))).rejects.toThrow(/damaged or was cut short/);
  const changed = bytes.slice();
  changed[1000]! ^= 0xff;
  await expect(read(changed)).rejects.toThrow(/damaged or was cut short/);
  await expect(read(bytes, "none")).rejects.toThrow(/damaged/);
});

test("a zip behind a password is refused", async () => {
  await expect(read(await zipped({ "a.txt": text }, { password: "x" }))).rejects.toThrow(/password/);
});

test("a part that says it unpacks to far more than it weighs is refused before it is unpacked", async () => {
  const bomb = await zipped({ "a.txt": new Uint8Array(30 * 1024 * 1024) });
  expect(bomb.length).toBeLessThan(100_000);
  await expect(openZip(sourceOf(bomb))).rejects.toThrow(/unpacks to far more/);
});

test("a bomb that lies about its size is refused while it unpacks", async () => {
  const bomb = await zipped({ "a.txt": new Uint8Array(30 * 1024 * 1024) }, { zip64: false });
  const view = new DataView(bomb.buffer, bomb.byteOffset);
  for (let at = 0; at < bomb.length - 4; at++) {
    const mark = view.getUint32(at, true);
    if (mark === 0x02014b50) view.setUint32(at + 24, 1000, true);
    if (mark === 0x04034b50) view.setUint32(at + 22, 1000, true);
  }
  await expect(read(bomb)).rejects.toThrow(/unpacks to far more|damaged/);
});

test("bytes that can't be had are an error of ours, not of the file", async () => {
  const bytes = await zipped({ "a.txt": text });
  const failing = { size: bytes.length, read: () => Promise.reject(new Error("the database is gone")) };
  await expect(openZip(failing)).rejects.toThrow("the database is gone");
});
