import PostalMime, { type Email } from "postal-mime";
import { isDay } from "@/lib/units/day";

/** What a letter tells, as far as a log needs it; its attachments are counted and left out. */
export type Mail = { subject: string; on: string | null; text: string; addresses: string[]; attachments: number };

const most = 25 * 1024 * 1024;
const longest = 3_000;

/** Reads a letter as it was saved (`.eml`) or pasted with its heads (RFC 5322); a sentence where it is none, or over 25 MB. */
export async function readMail(source: string | ArrayBuffer): Promise<Mail | { problem: string }> {
  const size = typeof source === "string" ? source.length : source.byteLength;
  if (size > most) return { problem: "That e-mail is larger than 25 MB. Paste its text instead." };
  const begun = typeof source === "string" ? source.trimStart() : source;
  const mail = await PostalMime.parse(begun).catch(() => undefined);
  if (!mail || !(mail.from || mail.subject || mail.to))
    return { problem: "That is no e-mail: it has no sender and no subject." };
  const people = [mail.from, mail.sender, ...(mail.to ?? []), ...(mail.cc ?? [])];
  const addresses = people.flatMap((person) => (person?.address ? [person.address.toLowerCase()] : []));
  return {
    subject: (mail.subject ?? "").replace(/\s+/g, " ").trim().slice(0, 200),
    on: dayOf(mail.headers),
    text: newest(mail.text ?? plain(mail.html ?? "")).slice(0, longest),
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

/** What this letter says, without those it answers. */
function newest(text: string) {
  const lines = text
    .replace(/\r\n?/g, "\n")
    .replace(/^(On .{8,200})\n(.{0,200}wrote:)$/gm, "$1 $2")
    .split("\n");
  const end = lines.findIndex((line) =>
    /^(>|On .+ wrote:$|-{2,} ?(Original|Forwarded) |_{5,}|From: .+)/.test(line.trim()),
  );
  return lines
    .slice(0, end > 0 ? end : undefined)
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
