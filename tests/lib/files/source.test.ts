import { expect, test } from "vitest";
import { chunksOf, partsSource, sourceOf } from "@/lib/files/source";

const bytes = Uint8Array.from({ length: 2500 }, (_, at) => at % 251);
const inParts = (read: number[] = []) =>
  partsSource(bytes.length, 1000, async (part) => {
    read.push(part);
    return bytes.slice(part * 1000, part * 1000 + 1000);
  });

test.each([
  [0, 10],
  [995, 10],
  [999, 1502],
  [2400, 500],
  [2500, 1],
  [1000, 1000],
])("parts read from %i, %i bytes, are the whole's", async (start, length) => {
  expect(await inParts().read(start, length)).toEqual(await sourceOf(bytes).read(start, length));
});

test("reading on asks for each part once", async () => {
  const read: number[] = [];
  const source = inParts(read);
  for (let at = 0; at < 2500; at += 100) await source.read(at, 100);
  expect(read).toEqual([0, 1, 2]);
});

test("a part that is missing ends what can be read", async () => {
  const source = partsSource(2500, 1000, async (part) => (part === 1 ? new Uint8Array() : bytes.slice(0, 1000)));
  expect((await source.read(900, 500)).length).toBe(100);
  let length = 0;
  for await (const chunk of chunksOf(source)) length += chunk.length;
  expect(length).toBe(1000);
});

test("chunks are all of it in order, from where one asks", async () => {
  const whole = new Uint8Array(600_000).fill(7);
  const lengths = [];
  for await (const chunk of chunksOf(sourceOf(whole), 10)) lengths.push(chunk.length);
  expect(lengths.reduce((sum, each) => sum + each, 0)).toBe(599_990);
  expect(lengths.length).toBeGreaterThan(1);
});
