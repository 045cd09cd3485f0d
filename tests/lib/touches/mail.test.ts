import { expect, test } from "vitest";
import { readMail, readMailFile } from "@/lib/touches/mail";

const letter = (body: string, heads = "") =>
  [
    "From: Nora Pryce <Nora@Halyard.example>",
    "To: Dana Whitfield <director@truebook.test>, ann@truebook.test",
    'Cc: "Sole, Rita" <rita@halyard.example>',
    "Subject: =?utf-8?Q?Renewal_calendar_=E2=80=93_Ashgrove?=",
    "Date: Fri, 20 Nov 2026 15:30:00 -0500",
    heads || "Content-Type: text/plain; charset=utf-8",
    "",
    body,
  ].join("\r\n");

test("a letter gives its subject, day, words and everyone’s address once", async () => {
  expect(await readMail(letter("Please send the dates.\r\n\r\nNora"))).toEqual({
    subject: "Renewal calendar – Ashgrove",
    on: "2026-11-20",
    text: "Please send the dates.\n\nNora",
    addresses: ["nora@halyard.example", "director@truebook.test", "ann@truebook.test", "rita@halyard.example"],
    attachments: 0,
  });
});

test("attachments are counted, and nothing of them is read", async () => {
  const part = (heads: string, body: string) => `--b\r\n${heads}\r\n\r\n${body}\r\n`;
  const file = 'Content-Disposition: attachment; filename="census.csv"\r\nContent-Type: text/csv';
  const body = [part("Content-Type: text/plain", "The census."), part(file, "Jo,123-45-6789"), "--b--"].join("");
  const mail = await readMail(letter(body, 'Content-Type: multipart/mixed; boundary="b"'));
  expect(mail).toMatchObject({ text: "The census.", attachments: 1 });
  expect(JSON.stringify(mail)).not.toMatch(/census\.csv|6789/);
});

test("what it answers is left out", async () => {
  const mail = await readMail(letter("Yes.\r\n\r\nOn Thu, Nov 19, 2026 Dana wrote:\r\n> May we?"));
  expect(mail).toMatchObject({ text: "Yes." });
});

test("what it answers is left out where the line that says so was broken in two, blank lines before it", async () => {
  const answer =
    "Yes.\r\n\r\nOn Thu, Nov 19, 2026 at 3:30 PM Dana Whitfield <director@truebook.test>\r\nwrote:\r\n\r\n> May we?";
  expect(await readMail(`\r\n\r\n${letter(answer)}`)).toMatchObject({ text: "Yes." });
});

test("HTML’s own names of characters are characters, its lines are lines, its title is none of them", async () => {
  const html =
    "<head><title>Mail</title></head>\r\n<p>Ren&eacute;&rsquo;s &quot;ask&quot; &#8212;\r\n5&#x27;s &amp;amp; &unknown;</p><ul><li>One<li>Two</ul><p>&#0;&#99999999;</p>";
  expect(await readMail(letter(html, "Content-Type: text/html; charset=utf-8"))).toMatchObject({
    text: 'René’s "ask" — 5\'s &amp; &unknown;\nOne\nTwo',
  });
});

test("HTML is read as its words", async () => {
  const html = "<style>p{}</style><p>First &amp; second</p><script>alert(1)</script><div>Third</div>";
  const mail = await readMail(letter(html, "Content-Type: text/html; charset=utf-8"));
  expect(mail).toMatchObject({ text: expect.stringContaining("First & second") });
  expect(JSON.stringify(mail)).not.toMatch(/alert|style/);
});

test.each([
  ["words that are no letter", "Hello there"],
  ["nothing", ""],
  ["one that is too large", `Subject: x\r\n\r\n${"x".repeat(25 * 1024 * 1024 + 1)}`],
])("%s is told in a sentence", async (_, source) => {
  expect(await readMail(source)).toMatchObject({ problem: expect.stringMatching(/\.$/) });
});

const text = async (body: string, heads?: string) => {
  const mail = await readMail(letter(body, heads));
  return "problem" in mail ? mail.problem : mail.text;
};

test("where the plain part is empty, the HTML beside it is read", async () => {
  const part = (kind: string, body: string) => `--b\r\nContent-Type: text/${kind}; charset=utf-8\r\n\r\n${body}\r\n`;
  const body = `${part("plain", "")}${part("html", "<p>The <b>dates</b></p>")}--b--`;
  expect(await text(body, 'Content-Type: multipart/alternative; boundary="b"')).toBe("The dates");
});

test.each([
  ["words above it", "See below.\r\n\r\nBegin forwarded message:\r\n\r\n> From: Rita", "See below."],
  ["nothing above it", "---------- Forwarded message ---------\r\nFrom: Rita\r\n\r\nThe dates", /The dates$/],
])("a letter handed on with %s", async (_, body, said) => expect(await text(body)).toMatch(said));

test.each([
  ["quoted-printable", "quoted-printable", "r=E9union"],
  ["base64", "base64", "cul1bmlvbg=="],
])("%s in a Western set is read", async (_, encoding, body) =>
  expect(
    await text(body, `Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: ${encoding}`),
  ).toBe("réunion"),
);

test("pasted, a letter is characters already, whatever set its heads tell of", async () => {
  const heads = (charset: string) => `Content-Type: text/plain; charset=${charset}\r\nContent-Transfer-Encoding: 8bit`;
  expect(await text("réunion", heads("iso-8859-1"))).toBe("réunion");
  expect(await text("réunion", heads("utf-8"))).toBe("réunion");
});

test("a file’s mark of its encoding is no part of it, and a list of people is its people", async () => {
  const bytes = new TextEncoder().encode(`\ufeffTo: Team: a@x.test, B@x.test;\r\nSubject: Dates\r\n\r\nYes`);
  const mail = await readMailFile(new Blob([bytes]));
  expect(mail).toMatchObject({ subject: "Dates", text: "Yes", addresses: ["a@x.test", "b@x.test"] });
});

test("Outlook’s own files, a folder and one too large each say what to do", async () => {
  const outlook = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]);
  expect(await readMailFile(new Blob([outlook]))).toMatchObject({ problem: expect.stringContaining(".msg") });
  const folder = { size: 0, arrayBuffer: () => Promise.reject(new DOMException("unreadable")) } as unknown as Blob;
  expect(await readMailFile(folder)).toMatchObject({ problem: expect.stringContaining("cannot be read") });
  const large = { size: 26 * 1024 * 1024 } as Blob;
  expect(await readMailFile(large)).toMatchObject({ problem: expect.stringContaining("25 MB") });
});
