import { existsSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { freeText } from "@/lib/accounts/free-text";
import { budgetTiers, costFields } from "@/lib/documents/budget-draft";

/** What takes any text and is no place to write about a person: `noun field`, and why. */
const notFree: Record<string, string> = {
  "accounts filter": "a query string, never stored",
  "accounts value": "read as a number",
  "accounts was": "only compared with what is stored",
  ...Object.fromEntries(
    [...costFields.map(({ name }) => name), ...budgetTiers.flatMap(({ contracts, ratio }) => [contracts, ratio])].map(
      (name) => [`documents ${name}`, "read as a number"],
    ),
  ),
  "implementations was": "only compared with what is stored",
  "implementations tier": "compared with what was sold",
  "implementations enrolled": "read as a number",
  "implementations billedUnits": "read as a number",
  "imports sheet": "a sheet’s name, compared with those in the file",
  "imports fileName": "a file’s name, kept to find it again",
  "lines was": "only compared with what is stored",
  "months recordedAt": "only compared with what is stored",
  "packs part": "one of an agenda’s parts",
  "packs was": "only compared with what is stored",
  "ownership filter": "a query string, never stored",
  "firms another": "a tick",
  "firms was": "only compared with what is stored",
  "opportunities need": "guarded when written; as it was read, only compared with what is stored",
  "opportunities nextStep": "guarded when written; as it was read, only compared with what is stored",
  "opportunities process": "guarded when written; as it was read, only compared with what is stored",
  "promises words": "guarded when written; as it was read, only compared with what is stored",
  "prospects filter": "a query string, never stored",
  "prospects name": "a name as it was filed with the government, looked up",
  "questions sheet": "the name of a sheet of a file that is kept, looked up in it",
  "rating name": "a case on its way through the engine, never stored",
  "search q": "looked for, never stored",
  "session password": "a secret, kept only as its hash",
  "session current": "a secret, compared",
  "session again": "a secret, compared",
  "session token": "a secret, looked up",
  "settings reason": "passes the guard when it is read, beside the figures",
  "settings value": "read as a figure",
  "tasks filter": "a query string, never stored",
  "requests details": "guarded when written; as it was read, only compared with what is stored",
  "requests subject": "guarded when written; as it was read, only compared with what is stored",
  "tasks was": "only compared with what is stored",
};

type Parts = {
  type: string;
  options?: z.ZodType[];
  in?: z.ZodType;
  out?: z.ZodType;
  innerType?: z.ZodType;
  element?: z.ZodType;
};
const partsOf = (schema: z.ZodType) => (schema as unknown as { def: Parts }).def;
const writes = "Their son, 123-45-6789";

/** Every field of an input that takes that sentence as it is, by name. */
function open(schema: z.ZodType): string[] {
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, field]) => [
      ...(takes(field) ? [name] : []),
      ...open(field),
    ]);
  const { options = [], in: before, out: after, innerType, element } = partsOf(schema);
  return [...options, before, after, innerType, element].flatMap((part) => (part ? open(part) : []));
}

function takes(field: z.ZodType) {
  const parsed = field.safeParse(writes);
  return parsed.success && typeof parsed.data === "string" && parsed.data.includes("123-45-6789");
}

async function openFields() {
  const found = new Set<string>();
  for (const noun of readdirSync("lib").filter((noun) => existsSync(`lib/${noun}/schema.ts`))) {
    const exported: Record<string, unknown> = await import(`../../../lib/${noun}/schema.ts`);
    for (const schema of Object.values(exported))
      if (schema instanceof z.ZodType) for (const field of open(schema)) found.add(`${noun} ${field}`);
  }
  return [...found].sort();
}

test("whatever a person writes passes the guard before it is stored, or is named with the reason it need not", async () => {
  const fields = await openFields();
  expect(fields.filter((field) => !notFree[field])).toEqual([]);
});

test("the test bites, and lets the guarded through", () => {
  expect(open(z.object({ note: z.string().trim().optional(), list: z.array(z.object({ name: z.string() })) }))).toEqual(
    ["note", "name"],
  );
  expect(
    open(z.object({ note: z.preprocess((v) => v || undefined, freeText(1, 99, "").optional()), id: z.uuid() })),
  ).toEqual([]);
});
