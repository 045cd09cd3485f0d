import { expect, test } from "vitest";
import { sharedStrings } from "@/lib/files/shared-strings";
import { bytesOf } from "@/tests/support/workbooks";

const read = (...pieces: string[]) =>
  sharedStrings(
    (async function* () {
      yield bytesOf("<sst>");
      for (const piece of pieces) yield bytesOf(piece);
      yield bytesOf("</sst>");
    })(),
  );

test("each text with all its runs, in order, empty ones too", async () => {
  expect(
    await read("<si><t>one</t></si><si><r><t>t</t></r><r><rPr/><t>wo</t></r><rPh><t>zwei</t></rPh></si><si><t/></si>"),
  ).toEqual(["one", "two", ""]);
});

test("more than a million texts are refused", async () => {
  const some = "<si><t>a</t></si>".repeat(10_001);
  await expect(read(...Array<string>(100).fill(some))).rejects.toThrow(/a million different texts/);
});

test("more text than fits is refused", async () => {
  const some = `<si><t>${"x".repeat(1 << 20)}</t></si>`;
  await expect(read(...Array<string>(65).fill(some))).rejects.toThrow(/more text than can be read/);
});
