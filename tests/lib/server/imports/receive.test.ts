import { beforeEach, expect, test } from "vitest";
import { receive } from "@/lib/server/imports/receive";
import { partSize } from "@/lib/server/imports/stored";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { signInAs } from "@/tests/support/request";

beforeEach(async () => {
  await seedCast();
  signInAs("otto");
});

const home = { host: "truebook.test", origin: "https://truebook.test", "sec-fetch-site": "same-origin" };
const text = "Account,Members,Month\nacme,5300,2026-09\n";
type Sent = { body?: BodyInit; headers?: Record<string, string>; query?: string };

async function send({ body = text, headers = {}, query = "kind=ACTUALS&name=file.csv" }: Sent = {}) {
  const address = `https://truebook.test/imports/upload?${query}`;
  const request = new Request(address, {
    method: "POST",
    body,
    headers: { ...home, ...headers },
    duplex: "half",
  } as RequestInit);
  const response = await receive(request);
  const said: { importId?: string; problem?: string } = await response.json();
  return { ...said, code: response.status };
}
const imports = () => unscoped((db) => db.import.findMany({ select: { status: true, problem: true, contents: true } }));

test("a file is kept as it came, in parts, opened, and waits for what its headings mean", async () => {
  const long = `${text}${"acme,5300,2026-09\n".repeat(100_000)}`;
  const { code, importId } = await send({ body: long });
  expect(code).toBe(201);
  const file = await unscoped((db) => db.file.findFirstOrThrow({ where: { importId } }));
  const parts = await unscoped((db) =>
    db.fileContent.findMany({ where: { fileId: file.id }, orderBy: { part: "asc" } }),
  );
  expect(file).toMatchObject({
    size: long.length,
    uploadedById: id("otto"),
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(parts.map(({ bytes }) => bytes.length)).toEqual([partSize, long.length - partSize]);
  expect(Buffer.concat(parts.map(({ bytes }) => bytes)).toString()).toBe(long);
  expect(await imports()).toMatchObject([
    { status: "MAPPING", contents: { kind: "CSV", sheets: [{ headings: ["Account", "Members", "Month"] }] } },
  ]);
});

test.each(["ann", "uma", "ulf", "ada"])(
  "%s may not bring a file, and is not told there is a place for it",
  async (name) => {
    signInAs(name);
    expect(await send()).toMatchObject({ code: 404 });
    expect(await imports()).toEqual([]);
  },
);

test("nobody signed in, another site, and one that hides where it stands are refused", async () => {
  expect(await send({ headers: { origin: "https://evil.test" } })).toMatchObject({ code: 403 });
  expect(await send({ headers: { "sec-fetch-site": "cross-site" } })).toMatchObject({ code: 403 });
  expect(await send({ headers: { origin: "null" } })).toMatchObject({ code: 403 });
  signInAs(undefined);
  expect(await send()).toMatchObject({ code: 401 });
  expect(await imports()).toEqual([]);
});

test("a file is refused by the size it declares, before it is read", async () => {
  const untouched = new ReadableStream({
    pull() {
      throw new Error("It was read.");
    },
  });
  const said = await send({ body: untouched, headers: { "content-length": String(201 * 1024 * 1024) } });
  expect(said).toMatchObject({ code: 413, problem: "The file is 201 MB; 200 MB is the most that is taken." });
  expect(await imports()).toEqual([]);
});

test.each([
  ["an empty file", "", 422],
  ["no table", "\0\u0001\u0002", 422],
  ["members by name", "Account,Member ID,Diagnosis code\nacme,1,Z00", 422],
  ["a number of a person", "Account,Members,Ref\nacme,1,219-09-9999", 422],
])("%s is refused with a sentence, and nothing of it is kept", async (_, body, code) => {
  expect(await send({ body })).toMatchObject({ code, problem: expect.stringMatching(/\.$/) });
  expect(await unscoped((db) => db.fileContent.count())).toBe(0);
  for (const each of await imports()) expect(each).toMatchObject({ status: "REFUSED", contents: null });
});

test("an upload that breaks off says so and leaves no bytes", async () => {
  const broken = new ReadableStream({
    start(controller) {
      controller.enqueue(Buffer.alloc(partSize + 1, "a"));
    },
    pull(controller) {
      controller.error(new DOMException("gone", "AbortError"));
    },
  });
  expect(await send({ body: broken })).toMatchObject({ code: 400 });
  expect(await imports()).toMatchObject([
    { status: "FAILED", problem: "The file did not arrive whole. Bring it again." },
  ]);
  expect(await unscoped((db) => db.fileContent.count())).toBe(0);
});

test("headings that were said before are checked at once", async () => {
  await unscoped((db) =>
    db.importMapping.create({
      data: {
        kind: "ACTUALS",
        headings: "account|members|month",
        setById: id("otto"),
        mapping: { Account: "account", Members: "contracts", Month: "month" },
      },
    }),
  );
  const { importId } = await send();
  const found = await unscoped((db) => db.import.findUniqueOrThrow({ where: { id: importId ?? "" } }));
  expect(found).toMatchObject({ status: "CHECKING", mapping: { Members: "contracts" }, options: { remembered: true } });
});

test("a file whose name holds a person’s number is not kept", async () => {
  const query = `kind=ACTUALS&name=${encodeURIComponent("Ortiz 219-09-9999.csv")}`;
  expect(await send({ query })).toEqual({ code: 400, problem: expect.stringMatching(/^The file’s name: .*Social/) });
  expect(await imports()).toEqual([]);
});
