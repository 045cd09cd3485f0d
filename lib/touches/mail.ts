import PostalMime, { type Address, type Email } from "postal-mime";
import { isDay } from "@/lib/units/day";

/** What a letter tells, as far as a log needs it; its attachments are counted and left out. */
export type Mail = { subject: string; on: string | null; text: string; addresses: string[]; attachments: number };

const most = 25 * 1024 * 1024;
const longest = 3_000;
/** Of a long letter only so much is looked through: what is new in it stands above, and a log holds less. */
const begins = 200_000;
const problems = {
  large: "That e-mail is larger than 25 MB. Paste its text instead.",
  outlook: "That is Outlook’s own kind of file (.msg). Save the e-mail as .eml, or paste its text.",
  none: "That is no e-mail: it has no sender and no subject.",
  unread: "That file cannot be read. Choose the .eml file of one e-mail, or paste its text.",
};

/** Reads a letter from a file, without reading one that is too large. */
export async function readMailFile(file: Blob): Promise<Mail | { problem: string }> {
  if (file.size > most) return { problem: problems.large };
  const bytes = await file.arrayBuffer().catch(() => undefined);
  return bytes ? readMail(bytes) : { problem: problems.unread };
}

/** Reads a letter as it was saved (`.eml`) or pasted with its heads (RFC 5322); a sentence where it is none, or over 25 MB. */
export async function readMail(source: string | ArrayBuffer): Promise<Mail | { problem: string }> {
  const size = typeof source === "string" ? source.length : source.byteLength;
  if (size > most) return { problem: problems.large };
  const bytes = typeof source === "string" ? bytesOf(source.trimStart()) : withoutMark(new Uint8Array(source));
  if (isOutlook(bytes)) return { problem: problems.outlook };
  const mail = await PostalMime.parse(bytes).catch(() => undefined);
  if (!mail || !(mail.from || mail.subject || mail.to)) return { problem: problems.none };
  const addresses = [mail.from, mail.sender, ...(mail.to ?? []), ...(mail.cc ?? [])].flatMap(addressesOf);
  const text = mail.text?.slice(0, begins).trim() || plain((mail.html ?? "").slice(0, begins));
  return {
    subject: (mail.subject ?? "").replace(/\s+/g, " ").trim().slice(0, 200),
    on: dayOf(mail.headers),
    text: newest(text).slice(0, longest),
    addresses: [...new Set(addresses)].slice(0, 50),
    attachments: mail.attachments.length,
  };
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const two = (part: number | string) => String(part).padStart(2, "0");

/** The day a letter says it was sent, where its sender was (RFC 5322): "Fri, 20 Nov 2026 15:30:00 -0500". */
function dayOf(heads: Email["headers"]): string | null {
  const said = heads.find(({ key }) => key === "date")?.value ?? "";
  const [, day = "", month = "", year = ""] = /\b(\d{1,2}) (\w{3}) (\d{4})\b/.exec(said) ?? [];
  const on = `${year}-${two(months.indexOf(month) + 1)}-${two(day)}`;
  return isDay(on) ? on : null;
}

const plain = (html: string) =>
  html
    .replace(/<(style|script|head)\b[\s\S]*?<\/\1>/gi, "")
    .replace(/\s+/g, " ")
    .replace(/<(br|p|div|tr|li|blockquote|h\d)\b[^>]*>/gi, "\n")
    .replace(/<\/(td|th)>/gi, " ")
    .replace(/<[^>]+>/g, "")
    .replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => character(name) ?? whole)
    .replace(/[ \u00A0]*\n[ \u00A0]*/g, "\n");

const named: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  bull: "•",
  middot: "·",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  euro: "€",
  pound: "£",
  sect: "§",
  reg: "®",
  trade: "™",
  szlig: "ß",
};
const accents = { grave: "\u0300", acute: "\u0301", circ: "\u0302", tilde: "\u0303", uml: "\u0308", cedil: "\u0327" };

/** What HTML calls a character; those of letters with an accent are their letter and the accent. */
function character(name: string) {
  const [, hex, digits] = /^#(x?)([\da-f]+)$/i.exec(name) ?? [];
  if (digits) {
    const code = Number.parseInt(digits, hex ? 16 : 10);
    return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : " ";
  }
  const [, letter, accent] = /^([a-z])(grave|acute|circ|tilde|uml|cedil)$/i.exec(name) ?? [];
  return letter ? `${letter}${accents[accent as keyof typeof accents]}`.normalize("NFC") : named[name];
}

/** Everybody a head names, the people of a list one by one. */
const addressesOf = (named: Address | undefined): string[] =>
  named?.group ? named.group.flatMap(addressesOf) : named?.address ? [named.address.toLowerCase()] : [];

/** A file may begin with the mark of its encoding, which is no part of the first head. */
const withoutMark = (bytes: Uint8Array) =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;

const isOutlook = (bytes: Uint8Array) => [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);

/**
 * A pasted letter is characters already, while its heads still tell of bytes: where they name a Western set of one byte
 * a character, and every character has one there, the letter is given back as those bytes.
 */
function bytesOf(text: string) {
  const western = /charset="?(iso-8859-1|us-ascii|windows-1252)\b/i.test(text) && !/charset="?utf-8/i.test(text);
  if (!western || !/^[\0-\xff]*$/.test(text)) return new TextEncoder().encode(text);
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** What this letter says, without those it answers; one that only hands another on says what that one does. */
function newest(text: string) {
  const lines = text
    .replace(/\r\n?/g, "\n")
    .replace(/^(On .{8,200})\n(.{0,200}wrote:)$/gm, "$1 $2")
    .split("\n");
  const end = lines.findIndex((line) =>
    /^(>|On .+ wrote:$|-{2,} ?(Original|Forwarded) |Begin forwarded message:$|_{5,}|From: .+)/.test(line.trim()),
  );
  const said = (some: string[]) =>
    some
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim();
  return said(lines.slice(0, end < 0 ? undefined : end)) || said(lines);
}
