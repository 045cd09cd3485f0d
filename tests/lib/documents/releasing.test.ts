import { createHash } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { listDocuments } from "@/lib/documents/queries";
import { versionsOf } from "@/lib/documents/versions";
import { moveTrack } from "@/lib/path/actions";
import { fetchedFile, fetchedInput } from "@/lib/server/documents/read";
import { stream } from "@/lib/server/stream";
import { requireViewer } from "@/lib/server/viewer";
import { undoOperation } from "@/lib/undo/actions";
import { approvalRow } from "@/tests/support/approval-tables";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { daysAway, today } from "@/tests/support/calendar";
import { cellsOf } from "@/tests/support/formulas";
import { pdfReadings } from "@/tests/support/pdf-text";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" as const };
const [trackId, renewalId] = [id("acme track 0"), id("acme renewal 0")];
const put = (data: object) => unscoped((db) => db.renewalTrack.update({ where: { id: trackId }, data }));
const track = () => unscoped((db) => db.renewalTrack.findUniqueOrThrow({ where: { id: trackId } }));
const release = (from = "APPROVAL", to = "RELEASED") =>
  moveTrack(idle, { trackId, from, to, recipient: "customer" } as Parameters<typeof moveTrack>[1]);
const listed = async () => listDocuments(await requireViewer(), renewalId);
const get = stream("document.fetch", { input: fetchedInput, ...fetchedFile });
const fetched = (document: string) => get(new Request(`http://localhost/renewals/documents?document=${document}`));
const bytesOf = async (document: string) => new Uint8Array(await (await fetched(document)).arrayBuffer());
const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

beforeEach(async () => {
  await seedCast();
  signInAs("ann");
  await put({ stage: "APPROVAL" });
  const tierRates = { EMPLOYEE: { rate: "800.00", contracts: 1_000 }, FAMILY: { rate: "2360.00", contracts: 1_000 } };
  await unscoped((db) => db.lineTerm.updateMany({ where: { accountId: id("acme") }, data: { tierRates } }));
});

describe("a release", () => {
  test("makes the exhibit as a PDF and a workbook; the decision holds its hash, recipient and time", async () => {
    expect(await release()).toMatchObject({ status: "done" });
    const files = await listed();
    expect(files.map(({ format, number, sentTo, stands }) => [format, number, sentTo, stands])).toEqual([
      ["PDF", 1, "acme", true],
      ["XLSX", 1, "acme", true],
    ]);
    const { releasedSha256, releasedTo, releasedAt } = await track();
    expect([releasedSha256, releasedTo]).toEqual([files[0]?.hash, "acme"]);
    expect(releasedAt).not.toBeNull();
    const [event] = await unscoped((db) => db.auditEvent.findMany({ where: { ability: "renewal.move" } }));
    expect(event?.changes).toMatchObject({ exhibit: [null, "Version 1"], releasedSha256: [null, releasedSha256] });
  });

  test("what is fetched is what was made, by its hash, and says the rate by tier", async () => {
    await release();
    const [pdf, xlsx] = await listed();
    const [paper, book] = [await bytesOf(pdf!.id), await bytesOf(xlsx!.id)];
    expect([hashOf(paper), hashOf(book)]).toEqual([pdf?.hash, xlsx?.hash]);
    const cells = await cellsOf(book);
    // 673.57 PMPM × 5,200 members over 1,000 × 1 + 1,000 × 2.95 contracts.
    expect([cells.get("E17")?.value, cells.get("E18")?.value]).toEqual(["886.73", "2615.84"]);
    expect(pdfReadings(paper).join()).toContain("$2,615.84");
  });

  test("an exhibit holds nothing that is ours", async () => {
    await unscoped(async (db) => {
      const ended = { status: "APPROVED", endedAt: daysAway(-3), approvedRate: "641.09", askedRate: "641.09" };
      await db.approval.create({ data: { ...approvalRow("acme", 1, "ann"), ...ended } });
    });
    await put({ quotedRate: "641.09" });
    await release();
    for (const { id: document, content } of await listed()) {
      const bytes = await bytesOf(document);
      const text = [...(await cellsOf(bytes).catch(() => new Map())).values()].map(({ value }) => value).join();
      for (const said of [content, text, pdfReadings(bytes).join()])
        expect(said).not.toMatch(/673\.57|relief|required/i);
    }
  });

  test.each([
    ["FEE", "FEE_PROPOSAL", "FEE_RELEASED"],
    ["STOP_LOSS", "SL_DISCLOSURE", "SL_FIRM"],
  ])("of %s makes one too", async (kind, from, to) => {
    await put({ kind, stage: from });
    expect(await release(from, to)).toMatchObject({ status: "done" });
    expect((await listed()).map(({ format }) => format)).toEqual(["PDF", "XLSX"]);
  });

  test("that is refused makes nothing", async () => {
    await put({ quotedRate: "650.00" });
    expect(await release()).toMatchObject({ status: "refused" });
    expect(await listed()).toEqual([]);
  });

  test("undone, its exhibit is kept but no longer the release; the next one is version 2", async () => {
    const outcome = await release();
    const operationId = outcome.status === "done" ? outcome.operationId! : "";
    expect(await undoOperation(idle, { operationId })).toMatchObject({ status: "done" });
    expect((await track()).releasedSha256).toBeNull();
    expect((await listed()).map(({ stands }) => stands)).toEqual([false, false]);
    await release();
    expect(versionsOf(await listed()).map(({ name, first }) => [name, first.stands])).toEqual([
      ["Rate exhibit, version 2", true],
      ["Rate exhibit, version 1", false],
    ]);
    // Made of the same, it is the same to the byte.
    const [second, , first] = await listed();
    expect(second?.hash).toBe(first?.hash);
  });
});

describe("a document", () => {
  test.each([
    ["ann", 2],
    ["dana", 2],
    ["vera", 2],
    ["uma", 2],
    ["ulf", 2],
    ["otto", 2],
    ["bob", 0],
    ["cy", 0],
    ["dov", 0],
  ])("is fetched by %s as the account is seen, and the trail says so", async (who, count) => {
    await release();
    const [pdf] = await listed();
    signInAs(who);
    expect(await listDocuments(viewer(who), renewalId)).toHaveLength(count);
    const answer = await fetched(pdf!.id);
    expect(answer.status).toBe(count ? 200 : 404);
    await answer.arrayBuffer();
    const trail = await unscoped((db) => db.auditEvent.findMany({ where: { ability: "document.fetch" } }));
    expect(trail.map(({ accountId, subjectId }) => [accountId, subjectId])).toEqual(
      count ? [[id("acme"), pdf?.id]] : [],
    );
    if (!count) return;
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    expect(answer.headers.get("content-disposition")).toContain(`rate-exhibit-acme-${Number(today.slice(0, 4)) + 1}`);
  });

  test("an Admin and a stranger are sent none", async () => {
    await release();
    const [pdf] = await listed();
    signInAs("ada");
    expect((await fetched(pdf!.id)).status).toBe(404);
    signInAs(undefined);
    expect((await fetched(pdf!.id)).status).toBe(401);
  });

  test("that is no longer what was made is not sent", async () => {
    await release();
    const [pdf] = await listed();
    await unscoped((db) => db.fileContent.updateMany({ data: { bytes: Buffer.from("other") } }));
    const answer = await fetched(pdf!.id);
    expect([answer.status, await answer.text()]).toEqual([
      409,
      "What is kept here is no longer what was made: its hash differs. Tell whoever runs the database.\n",
    ]);
  });
});
