import "server-only";
import { open, readdir } from "node:fs/promises";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { refuse } from "@/lib/errors";
import { encodingOf, textOf } from "@/lib/files/encoding";
import { chunksOf, type Source } from "@/lib/files/source";
import { openZip } from "@/lib/files/zip";
import { type Dataset, datasetOf, datasets } from "@/lib/filings/datasets";

type Bytes = AsyncGenerator<Uint8Array>;
/** A file as it was brought: a CSV, or a zip of them. */
export type Brought = { name: string; source: Source };
/** One of the agency's CSVs, in a file or in a zip: its headings, and its bytes from the beginning as often as asked. */
export type Filed = { name: string; dataset: Dataset; headings: string[]; bytes: () => Bytes };

/** The agency's files among what was brought, in the order they are loaded; and the names of what is none of them. */
export async function filedIn(brought: readonly Brought[]): Promise<{ filed: Filed[]; others: string[] }> {
  const filed: Filed[] = [];
  const others: string[] = [];
  for (const { name, bytes } of await csvsOf(brought)) {
    const headings = headingsOf(await beginning(name, bytes()));
    const dataset = datasetOf(headings);
    if (dataset) filed.push({ name, dataset, headings, bytes });
    else others.push(name);
  }
  const place = ({ dataset }: Filed) => datasets.indexOf(dataset);
  return { filed: filed.sort((a, b) => place(a) - place(b) || a.name.localeCompare(b.name)), others };
}

async function csvsOf(brought: readonly Brought[]) {
  const found: { name: string; bytes: () => Bytes }[] = [];
  for (const { name, source } of brought) {
    const head = await source.read(0, 4);
    if (head[0] !== 0x50 || head[1] !== 0x4b) {
      const encoding = await encodingOf(source);
      found.push({ name, bytes: () => utf8Of(source, encoding) });
      continue;
    }
    const zip = await openZip(source, name);
    for (const part of zip.names.filter((each) => /\.csv$/i.test(each)))
      found.push({ name: `${name}, ${path.basename(part)}`, bytes: () => withoutMark(zip.part(part)) });
  }
  return found;
}

/** A text as UTF-8, its mark left off. */
async function* utf8Of(source: Source, found: Awaited<ReturnType<typeof encodingOf>>): Bytes {
  if (found.encoding === "UTF-8") return yield* chunksOf(source, found.mark);
  const encoder = new TextEncoder();
  for await (const text of textOf(source, found)) yield encoder.encode(text);
}

async function* withoutMark(bytes: Bytes): Bytes {
  let first = true;
  for await (const piece of bytes) {
    const marked = first && piece[0] === 0xef && piece[1] === 0xbb && piece[2] === 0xbf;
    yield marked ? piece.subarray(3) : piece;
    first = false;
  }
}

const longestHeading = 65_536;

async function beginning(name: string, bytes: Bytes): Promise<string> {
  let text = "";
  const decoder = new TextDecoder();
  for await (const piece of bytes) {
    text += decoder.decode(piece, { stream: true });
    if (/\n/.test(text) || text.length > longestHeading) break;
  }
  if (!text.trim()) refuse(`${name} is empty. Nothing was loaded.`);
  return text.split(/\r?\n/)[0]?.replace(/^\ufeff/, "") ?? "";
}

function headingsOf(line: string): string[] {
  try {
    return (parse(line, { relax_column_count: true }) as string[][])[0] ?? [];
  } catch {
    return [];
  }
}

/** What lies in a folder, for the command: its CSVs and zips, by name. `close` when it is over. */
export async function folderOf(folder: string): Promise<{ brought: Brought[]; close: () => Promise<void> }> {
  const names = (await readdir(folder)).filter((name) => /\.(csv|zip)$/i.test(name)).sort();
  const handles = await Promise.all(names.map((name) => open(path.join(folder, name))));
  const brought = await Promise.all(
    handles.map(async (handle, at) => ({ name: names[at] ?? "", source: await sourceIn(handle) })),
  );
  return { brought, close: async () => void (await Promise.all(handles.map((handle) => handle.close()))) };
}

/** A file on disk, read from anywhere. */
export async function sourceIn(handle: Awaited<ReturnType<typeof open>>): Promise<Source> {
  const { size } = await handle.stat();
  return {
    size,
    read: async (start, length) => {
      const { buffer, bytesRead } = await handle.read(new Uint8Array(length), 0, length, start);
      return buffer.subarray(0, bytesRead);
    },
  };
}
