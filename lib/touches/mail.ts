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
  const mail = await PostalMime.parse(source).catch(() => undefined);
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
    .replace(/<(style|script)[\s\S]*?<\/\1>/gi, "")
    .replace(/<(br|\/p|\/div|\/tr|\/li)[^>]*>/gi, "\n")
    .replace(/<[^>]+>/g, "")
    .replace(/&nbsp;/g, " ")
    .replace(/&amp;/g, "&")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">");

/** What this letter says, without those it answers. */
function newest(text: string) {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const end = lines.findIndex((line) =>
    /^(>|On .+ wrote:$|-{2,} ?(Original|Forwarded) |_{5,}|From: .+)/.test(line.trim()),
  );
  return lines
    .slice(0, end > 0 ? end : undefined)
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
