import { expect, test } from "vitest";
import { attribute, heard, listen } from "@/lib/files/xml";
import { bytesOf } from "@/tests/support/workbooks";

const pieces = async function* (...texts: string[]) {
  for (const text of texts) yield bytesOf(text);
};

test("names come without prefix, text decoded, whatever the pieces", async () => {
  const said: string[] = [];
  await listen(pieces('<x:a n="1&am', 'p;2"><x:b>caf', "\u00e9 &lt;<![CDATA[<raw>]]></x:b></x:a>"), {
    open: (name, { n }) => said.push(`<${name}${n ?? ""}`),
    text: (text) => said.push(text),
    close: (name) => said.push(`${name}>`),
  });
  expect(said.join("|")).toBe("<a1&2|<b|caf\u00e9 <|<raw>|b>|a>");
});

test("it gives way after every piece", async () => {
  let turns = 0;
  for await (const _ of heard(pieces("<a>", "b", "</a>"), {})) turns += 1;
  expect(turns).toBe(3);
});

test.each([
  ["that breaks off", "<a><b></b>"],
  ["with entities of its own", '<!DOCTYPE a [<!ENTITY lol "ha">]><a>&lol;</a>'],
  ["that is none", "{}"],
])("XML %s is refused", async (_, text) => {
  await expect(listen(pieces(text), {})).rejects.toThrow(/isn’t XML/);
});

test("a text without end is refused before it fills the memory", async () => {
  const endless = async function* () {
    yield bytesOf("<a>");
    for (;;) yield new Uint8Array(1 << 20).fill(97);
  };
  await expect(listen(endless(), { text: () => {} })).rejects.toThrow(/longer than any cell/);
});

test("UTF-16 is read by its mark", async () => {
  const bytes = new Uint8Array([0xff, 0xfe, ...[..."<a>é</a>"].flatMap((c) => [c.charCodeAt(0), 0])]);
  let said = "";
  await listen(
    (async function* () {
      yield bytes;
    })(),
    {
      text: (text) => {
        said += text;
      },
    },
  );
  expect(said).toBe("é");
});

test("an attribute is found with or without its prefix", () => {
  expect(attribute({ "r:id": "s1" }, "id")).toBe("s1");
  expect(attribute({ id: "s2" }, "id")).toBe("s2");
});
