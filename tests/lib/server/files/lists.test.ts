import { beforeAll, expect, test } from "vitest";
import { GET as activity } from "@/app/(crm)/activity/export/route";
import { GET as renewals } from "@/app/(crm)/renewals/export/route";
import { GET as people } from "@/app/(crm)/settings/people/export/route";
import { readTable } from "@/lib/files/rows";
import { sourceOf } from "@/lib/files/source";
import { unscoped } from "@/tests/support/book";
import { seedEverything } from "@/tests/support/everything";
import { signInAs } from "@/tests/support/request";

beforeAll(seedEverything);

type Handler = (request: Request) => Promise<Response>;
const known = ["Account", "Account id", "Name", "E-mail", "Who", "What", "Track"];

async function rowsOf(who: string, list: Handler, search = "") {
  signInAs(who);
  const answer = await list(new Request(`http://localhost/export?${search}`));
  expect(answer.status).toBe(200);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const rows: Record<string, string>[] = [];
  let heads: string[] = [];
  for await (const { cells } of readTable(sourceOf(bytes), { known })) {
    if (heads.length === 0) heads = cells;
    else rows.push(Object.fromEntries(heads.map((head, at) => [head, cells[at] ?? ""])));
  }
  return { heads, rows };
}
const listed = (rows: Record<string, string>[], head: string) => [...new Set(rows.map((row) => row[head]))].sort();

test.each(["csv", "xlsx"])(
  "Renewals are the reader's own, as %s, and rates only where they may be seen",
  async (format) => {
    const own = await rowsOf("ann", renewals, `format=${format}`);
    expect(
      listed(
        own.rows.filter((row) => row.Track),
        "Account",
      ),
    ).toEqual(["acme"]);
    expect(own.heads).toContain("Required");
    const operations = await rowsOf("otto", renewals, `format=${format}`);
    expect(operations.heads).not.toContain("Required");
    expect(operations.heads).not.toContain("Quoted");
    expect(
      listed(
        operations.rows.filter((row) => row.Track),
        "Account",
      ).length,
    ).toBeGreaterThan(2);
  },
);

test("Renewals follow the list's filter", async () => {
  expect(listed((await rowsOf("vera", renewals, "q=bolt")).rows, "Account")).toEqual(["bolt"]);
  expect((await rowsOf("vera", renewals, "season=2001-01-01")).rows).toEqual([]);
});

test("Activity is what the reader may know, and follows its filter", async () => {
  const own = await rowsOf("ann", activity);
  expect(listed(own.rows, "Account")).not.toContain("bolt");
  const all = await rowsOf("vera", activity);
  expect(all.rows.length).toBeGreaterThan(own.rows.length);
  expect((await rowsOf("vera", activity, "day=2001-01-01")).rows).toEqual([]);
});

test.each(["csv", "xlsx"])(
  "an Admin exports people as the list shows them, as %s; nobody else does",
  async (format) => {
    const { rows } = await rowsOf("ada", people, `format=${format}&role=AE&show=all`);
    expect(
      listed(
        rows.filter((row) => row.Role),
        "Role",
      ),
    ).toEqual(["Account executive"]);
    signInAs("dana");
    expect((await people(new Request("http://localhost/export"))).status).toBe(404);
    signInAs("ada");
    expect((await renewals(new Request("http://localhost/export"))).status).toBe(404);
  },
);

test("each export is in the trail under its own name, with its filter and its count", async () => {
  await rowsOf("ada", people, "show=all&q=ann");
  const [event] = await unscoped((db) =>
    db.auditEvent.findMany({ where: { ability: "person.export" }, orderBy: { at: "desc" }, take: 1 }),
  );
  expect(event?.receipt).toMatchObject({ format: "csv", q: "ann", show: "all", rows: 1 });
});
