import { refuse } from "../errors";
import type { Encoding } from "./row";
import { chunksOf, type Source } from "./source";

const sample = 4096;
type Found = { encoding: Encoding; mark: number };

/** How a text file is encoded: as its mark says, as its zeros show, else UTF-8 if all of it is, else Windows-1252. */
export async function encodingOf(source: Source): Promise<Found> {
  const head = await source.read(0, sample);
  const found = marked(head) ?? byZeros(head);
  if (found) return found;
  if (source.encoding) return { encoding: source.encoding, mark: 0 };
  return { encoding: (await isUtf8(source)) ? "UTF-8" : "Windows-1252", mark: 0 };
}

const marks: [Encoding, number[]][] = [
  ["UTF-32LE", [0xff, 0xfe, 0, 0]],
  ["UTF-32BE", [0, 0, 0xfe, 0xff]],
  ["UTF-16LE", [0xff, 0xfe]],
  ["UTF-16BE", [0xfe, 0xff]],
  ["UTF-8", [0xef, 0xbb, 0xbf]],
];

function marked(head: Uint8Array): Found | undefined {
  const mark = marks.find(([, bytes]) => bytes.every((byte, at) => head[at] === byte));
  return mark && { encoding: mark[0], mark: mark[1].length };
}

/** Most letters of a table are below 256, so that wide encodings show by where their zeros stand. */
function byZeros(head: Uint8Array): Found | undefined {
  const zeros = [0, 0, 0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 4]! += 1;
  const total = zeros.reduce((sum, each) => sum + each, 0);
  if (total === 0) return undefined;
  const quarter = head.length / 4;
  const full = zeros.map((each) => each > quarter * 0.5);
  const shapes: [Encoding, boolean[]][] = [
    ["UTF-32LE", [false, true, true, true]],
    ["UTF-32BE", [true, true, true, false]],
    ["UTF-16LE", [false, true, false, true]],
    ["UTF-16BE", [true, false, true, false]],
  ];
  const shape = shapes.find(([, places]) => places.every((place, at) => place === full[at]));
  return shape && { encoding: shape[0], mark: 0 };
}

async function isUtf8(source: Source) {
  const seen = utf8Seen();
  for await (const chunk of chunksOf(source)) if (!seen.next(chunk)) return false;
  return seen.whole();
}

/** Whether bytes that come piece by piece are UTF-8: `next` of those so far, `whole` of all, a character cut short included. */
export function utf8Seen() {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let valid = true;
  const decode = (chunk?: Uint8Array) => {
    try {
      if (valid) decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      valid = false;
    }
    return valid;
  };
  return { next: (chunk: Uint8Array) => decode(chunk), whole: () => decode() };
}

/** A text file's text, piece by piece; what is not of its encoding is refused. */
export async function* textOf(source: Source, { encoding, mark }: Found): AsyncGenerator<string> {
  const decode = encoding.startsWith("UTF-32") ? wideDecoder(encoding === "UTF-32LE") : decoderOf(encoding);
  try {
    for await (const chunk of chunksOf(source, mark)) yield decode(chunk);
    yield decode();
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError)
      refuse(`The file can’t be read: it isn’t ${encoding} throughout, or it ends in the middle of a character.`);
    throw error;
  }
}

function decoderOf(encoding: Encoding) {
  const decoder = new TextDecoder(encoding.toLowerCase(), { fatal: true, ignoreBOM: true });
  return (chunk?: Uint8Array) => (chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode());
}

/** Four bytes a character, carried over from chunk to chunk. Throws a RangeError for what is none. */
function wideDecoder(littleEndian: boolean) {
  let rest = new Uint8Array();
  return (chunk?: Uint8Array) => {
    if (!chunk && rest.length > 0) throw new RangeError("Cut short");
    const bytes = new Uint8Array(rest.length + (chunk?.length ?? 0));
    bytes.set(rest);
    bytes.set(chunk ?? [], rest.length);
    const whole = bytes.length - (bytes.length % 4);
    rest = bytes.slice(whole);
    const view = new DataView(bytes.buffer, 0, whole);
    let text = "";
    for (let at = 0; at < whole; at += 4) text += String.fromCodePoint(view.getUint32(at, littleEndian));
    return text;
  };
}
