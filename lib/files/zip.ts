import { configure, type FileEntry, Reader, ZipReader } from "@zip.js/zip.js/lib/zip-core-native.js";
import { Refusal, refuse } from "../errors";
import { limits } from "./limits";
import type { Source } from "./source";

configure({ useWebWorkers: false });

const mostParts = 10_000;
const damaged = "The workbook is damaged or was cut short; save it again and send the whole file.";

/** The parts of a zip by path, whatever its case; `part` unpacks one piece by piece. */
export type Zip = { has(path: string): boolean; part(path: string): AsyncGenerator<Uint8Array> };

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
export async function openZip(source: Source): Promise<Zip> {
  const entries = await partsOf(source);
  const all = [...entries.values()];
  if (all.some(({ encrypted }) => encrypted)) refuse("The workbook is protected by a password; save it without one.");
  const declared = all.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (declared > limits.unpacked || all.some(isBomb)) refuseBomb();
  let unpacked = 0;
  return {
    has: (path) => entries.has(path.toLowerCase()),
    async *part(path) {
      const entry = entries.get(path.toLowerCase());
      if (!entry) throw new Refusal("refused", damaged);
      let here = 0;
      for await (const bytes of unpack(entry)) {
        here += bytes.length;
        unpacked += bytes.length;
        if (unpacked > limits.unpacked * 2 || isBomb({ ...entry, uncompressedSize: here })) refuseBomb();
        yield bytes;
      }
    },
  };
}

async function partsOf(source: Source) {
  const entries = new Map<string, FileEntry>();
  try {
    for await (const entry of new ZipReader(new AnySource(source)).getEntriesGenerator()) {
      if (!entry.directory) entries.set(entry.filename.toLowerCase(), entry);
      if (entries.size > mostParts) refuse("The workbook has more parts than a workbook can have.");
    }
  } catch (error) {
    throw asRefusal(error);
  }
  return entries;
}

/** Leaving before the end stops the unpacking. */
async function* unpack(entry: FileEntry): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const done = entry.getData(writable, { checkSignature: true });
  done.catch(() => {});
  try {
    yield* readable as unknown as AsyncIterable<Uint8Array>;
    await done;
  } catch (error) {
    throw asRefusal(error);
  }
}

type Sizes = { compressedSize: number; uncompressedSize: number };
const isBomb = ({ compressedSize, uncompressedSize }: Sizes) =>
  uncompressedSize > limits.smallPart && uncompressedSize > compressedSize * limits.ratio;

const refuseBomb = () => refuse("The workbook unpacks to far more than a workbook holds; it is refused unread.");

const asRefusal = (error: unknown) =>
  error instanceof Unread ? error.why : error instanceof Refusal ? error : new Refusal("refused", damaged);
