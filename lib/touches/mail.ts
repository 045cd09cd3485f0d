import PostalMime from "postal-mime";

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
  const sent = mail.date ? new Date(mail.date) : undefined;
  return {
    subject: (mail.subject ?? "").replace(/\s+/g, " ").trim().slice(0, 200),
    on: sent && !Number.isNaN(sent.getTime()) ? dayHere(sent) : null,
    text: newest(mail.text ?? plain(mail.html ?? "")).slice(0, longest),
    addresses: [...new Set(addresses)].slice(0, 50),
    attachments: mail.attachments.length,
  };
}

const pad = (part: number) => String(part).padStart(2, "0");
/** The day a clock on this machine's wall shows, as a form has it. */
export const dayHere = (at = new Date()) => `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;

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
