import { expect, test } from "vitest";
import { encodingOf, textOf } from "@/lib/files/encoding";
import type { Encoding } from "@/lib/files/row";
import { sourceOf } from "@/lib/files/source";

const text = "Account;Café “Ω” 東京 𝒳\r\nAcme;1\r\n".repeat(30);

function encoded(as: Encoding, mark: boolean, of = text): Uint8Array {
  const marked = mark ? `\ufeff${of}` : of;
  if (as === "UTF-8") return new TextEncoder().encode(marked);
  const wide = as.startsWith("UTF-32");
  const units = wide ? [...marked].map((c) => c.codePointAt(0)!) : Array.from(marked, (_, at) => marked.charCodeAt(at));
  const all = wide ? units : Array.from({ length: marked.length }, (_, at) => marked.charCodeAt(at));
  const bytes = new DataView(new ArrayBuffer(all.length * (wide ? 4 : 2)));
  for (const [at, unit] of all.entries()) {
    if (wide) bytes.setUint32(at * 4, unit, as.endsWith("LE"));
    else bytes.setUint16(at * 2, unit, as.endsWith("LE"));
  }
  return new Uint8Array(bytes.buffer);
}

async function read(bytes: Uint8Array) {
  const found = await encodingOf(sourceOf(bytes));
  let whole = "";
  for await (const piece of textOf(sourceOf(bytes), found)) whole += piece;
  return { encoding: found.encoding, text: whole };
}

const wide = ["UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"] as const;
const cases = ["UTF-8" as const, ...wide].flatMap((as) => [[as, true] as const, [as, false] as const]);

test.each(cases)("%s is read, its mark there: %s", async (encoding, mark) => {
  const of = mark ? text : text.replaceAll(/[“Ω”東京𝒳]/gu, "x");
  expect(await read(encoded(encoding, mark, of))).toEqual({ encoding, text: of });
});

test("what is no UTF-8 anywhere is Windows-1252, curly quotes and euro included", async () => {
  const bytes = new Uint8Array([...new TextEncoder().encode("a,b\n".repeat(100_000)), 0x93, 0x80, 0xe9, 0x94]);
  const { encoding, text } = await read(bytes);
  expect([encoding, text.slice(-4)]).toEqual(["Windows-1252", "“€é”"]);
});

test("a character cut in half by a chunk is whole", async () => {
  const long = `${"a".repeat((1 << 18) - 1)}é${"b".repeat(9)}`;
  expect((await read(new TextEncoder().encode(long))).text).toBe(long);
  expect((await read(encoded("UTF-32LE", true, `${long}x`))).text).toBe(`${long}x`);
});

test.each(wide)("%s that ends in the middle of a character is refused", async (encoding) => {
  await expect(read(encoded(encoding, true).slice(0, -1))).rejects.toThrow(/isn’t UTF-\d+.E throughout, or it ends/);
});

test("a text whose encoding was found before is not read whole for it, and one that is not of it is refused", async () => {
  const bytes = new Uint8Array([...new TextEncoder().encode("a,b\n".repeat(5_000)), 0x93]);
  let most = 0;
  const counted = (encoding?: Encoding) => ({
    ...sourceOf(bytes),
    encoding,
    read: async (start: number, length: number) => {
      most = Math.max(most, start + length);
      return bytes.subarray(start, start + length);
    },
  });
  expect(await encodingOf(counted("UTF-8"))).toEqual({ encoding: "UTF-8", mark: 0 });
  expect(most).toBe(4096);
  expect(await encodingOf(counted())).toEqual({ encoding: "Windows-1252", mark: 0 });
  const readAll = async () => {
    for await (const _ of textOf(counted("UTF-8"), { encoding: "UTF-8", mark: 0 }));
  };
  await expect(readAll()).rejects.toThrow("throughout");
});
