import { configure, type FileEntry, Reader, ZipReader } from "@zip.js/zip.js/lib/zip-core-native.js";
import { Refusal, refuse } from "../errors";
import { limits } from "./limits";
import type { Source } from "./source";

configure({ useWebWorkers: false });

const mostParts = 10_000;
const damagedAs = (what: string) => `${what} is damaged or was cut short; save it again and send the whole file.`;

/** The parts of a zip by path, whatever its case; `part` unpacks one piece by piece. */
export type Zip = { names: string[]; has(path: string): boolean; part(path: string): AsyncGenerator<Uint8Array> };

/** The bytes could not be had, which is not the file's fault. */
class Unread extends Error {
  constructor(readonly why: unknown) {
    super("The bytes could not be read");
  }
}

class AnySource extends Reader<Source> {
  constructor(private readonly source: Source) {
    super(source);
    this.size = source.size;
  }
  override readUint8Array = (from: number, length: number) =>
    this.source.read(from, length).catch((error) => {
      throw new Unread(error);
    });
}

/** Opens a zip of any source; one that is damaged, locked, or says it unpacks to too much is refused before anything is unpacked. */
export async function openZip(source: Source, what = "The workbook"): Promise<Zip> {
  const damaged = damagedAs(what);
  const entries = await partsOf(source, damaged);
  const all = [...entries.values()];
  if (all.some(({ encrypted }) => encrypted)) refuse(`${what} is protected by a password; save it without one.`);
  const declared = all.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (declared > limits.unpacked || all.some(isBomb)) refuseBomb(what);
  let unpacked = 0;
  return {
    names: all.map(({ filename }) => filename),
    has: (path) => entries.has(path.toLowerCase()),
    async *part(path) {
      const entry = entries.get(path.toLowerCase());
      if (!entry) throw new Refusal("refused", damaged);
      let here = 0;
      for await (const bytes of unpack(entry, damaged)) {
        here += bytes.length;
        unpacked += bytes.length;
        if (unpacked > limits.unpacked * 2 || isBomb({ ...entry, uncompressedSize: here })) refuseBomb(what);
        yield bytes;
      }
    },
  };
}

async function partsOf(source: Source, damaged: string) {
  const entries = new Map<string, FileEntry>();
  try {
    for await (const entry of new ZipReader(new AnySource(source)).getEntriesGenerator()) {
      if (!entry.directory) entries.set(entry.filename.toLowerCase(), entry);
      if (entries.size > mostParts) refuse("The workbook has more parts than a workbook can have.");
    }
  } catch (error) {
    throw asRefusal(error, damaged);
  }
  return entries;
}

/** Leaving before the end stops the unpacking. */
async function* unpack(entry: FileEntry, damaged: string): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const done = entry.getData(writable, { checkSignature: true });
  done.catch(() => {});
  try {
    yield* readable as unknown as AsyncIterable<Uint8Array>;
    await done;
  } catch (error) {
    throw asRefusal(error, damaged);
  }
}

type Sizes = { compressedSize: number; uncompressedSize: number };
const isBomb = ({ compressedSize, uncompressedSize }: Sizes) =>
  uncompressedSize > limits.smallPart && uncompressedSize > compressedSize * limits.ratio;

const refuseBomb = (what: string) => refuse(`${what} unpacks to far more than it may hold; it is refused unread.`);

const asRefusal = (error: unknown, damaged: string) =>
  error instanceof Unread ? error.why : error instanceof Refusal ? error : new Refusal("refused", damaged);
