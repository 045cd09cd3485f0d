import { SaxesParser } from "saxes";
import { refuse } from "../errors";

type Attributes = Record<string, string>;
/** Names come without their prefix. */
export type Listener = {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
};

const longestSilence = 8 * 1024 * 1024;

/** Reads XML as it streams; after every piece it gives way, so that what was heard can be passed on. Entities of its own are unknown to it. */
export async function* heard(bytes: AsyncIterable<Uint8Array>, { open, text, close }: Listener): AsyncGenerator<void> {
  const parser = new SaxesParser();
  let silence = 0;
  parser.on("error", () => refuse("The workbook is damaged: part of it isn’t XML."));
  parser.on("opentag", (tag) => {
    silence = 0;
    open?.(local(tag.name), tag.attributes);
  });
  if (text) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  if (close) parser.on("closetag", (tag) => close(local(tag.name)));
  let decoder: TextDecoder | undefined;
  for await (const piece of bytes) {
    decoder ??= new TextDecoder(encodingOf(piece));
    silence += piece.length;
    if (silence > longestSilence) refuse("The workbook holds a text longer than any cell can be.");
    parser.write(decoder.decode(piece, { stream: true }));
    yield;
  }
  parser.close();
}

/** The same to the end. */
export async function listen(bytes: AsyncIterable<Uint8Array>, listener: Listener) {
  for await (const _ of heard(bytes, listener));
}

const local = (name: string) => name.slice(name.indexOf(":") + 1);

const encodingOf = ([first, second]: Uint8Array) =>
  first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";

/** An attribute by its name without prefix. */
export const attribute = (attributes: Attributes, name: string) =>
  attributes[name] ?? Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1];
