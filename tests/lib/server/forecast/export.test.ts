import { beforeAll, expect, test } from "vitest";
import { GET as forecast } from "@/app/(crm)/forecast/export/route";
import { GET as pack } from "@/app/(crm)/insights/board-pack/route";
import { GET as touched } from "@/app/(crm)/insights/strategies/export/route";
import { id, unscoped } from "@/tests/support/book";
import { year } from "@/tests/support/calendar";
import { seedEverything } from "@/tests/support/everything";
import { pdfReadings } from "@/tests/support/pdf-text";
import { signInAs } from "@/tests/support/request";

beforeAll(async () => {
  await seedEverything();
  const renewsOn = new Date(`${year + 1}-01-01T00:00:00Z`);
  await unscoped((db) => db.accountStanding.updateMany({ data: { renewsOn, seasonState: "OPEN", lapsed: false } }));
});

type Handler = (request: Request) => Promise<Response>;
const asked = (who: string, list: Handler, search: string) => {
  signInAs(who);
  return list(new Request(`http://localhost/export?${search}`));
};
const accountsIn = (text: string) => ["acme", "bolt", "cargo"].filter((name) => text.includes(`${name},`));

test("the forecast leaves with the reader's own renewals, and so do those behind a figure", async () => {
  for (const more of ["", "&of=outlook.members.total", "&tab=call&show=all"]) {
    const of = async (who: string) =>
      accountsIn(await (await asked(who, forecast, `season=${year + 1}-01-01&format=csv${more}`)).text());
    expect([await of("ann"), await of("dana"), await of("vera")], more).toEqual([
      ["acme"],
      ["acme", "bolt"],
      ["acme", "bolt", "cargo"],
    ]);
  }
});

test("what is no figure, or not theirs, is not there", async () => {
  expect((await asked("ann", forecast, "of=outlook.members.hope")).status).toBe(404);
  expect((await asked("ann", forecast, "of=accuracy.AE.x.90.wape")).status).toBe(404);
  for (const list of [forecast, pack]) expect((await asked("uma", list, "")).status).toBe(404);
  expect((await asked("cy", touched, `id=${id("north strategy 0")}`)).status).toBe(404);
});

test("a strategy’s accounts leave as far as the reader sees them, and a pack is the reader’s own", async () => {
  const strategy = `id=${id("north strategy 0")}&format=csv`;
  expect(accountsIn(await (await asked("ann", touched, strategy)).text())).toEqual(["acme"]);
  expect(accountsIn(await (await asked("vera", touched, strategy)).text())).toEqual(["acme", "bolt", "cargo"]);
  const answer = await asked("ann", pack, "");
  expect(answer.headers.get("content-type")).toBe("application/pdf");
  const said = pdfReadings(new Uint8Array(await answer.arrayBuffer()))
    .join("")
    .replaceAll("\n", "");
  expect(said).toContain("board pack");
  const receipts = await unscoped((db) =>
    db.auditEvent.findMany({ where: { ability: "book.export" }, select: { receipt: true } }),
  );
  expect(JSON.stringify(receipts)).toContain('"format":"pdf"');
});
