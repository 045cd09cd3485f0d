import { expect, test } from "vitest";
import { monthText } from "@/lib/format";
import { getImport, listImportRows, listImportStates, listImports } from "@/lib/imports/queries";
import { bring, month, nameAccounts } from "@/tests/lib/server/imports/bring";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";

test("an import says the months of its rows, and a rejected row its cell and account", async () => {
  await seedCast();
  await nameAccounts();
  const [last, before] = [month(-1), month(-2)];
  const rows = [
    `X-Acme,,dental,${last.slice(0, 7)},10,20`,
    `,bolt,Vision,${before.slice(0, 7)},10,20`,
    `,Bolt 219-09-9999,,${last},1,2`,
  ];
  const text = `Account id,Account,Coverage,Month,Contracts,Members\n${rows.join("\n")}`;
  await expect(bring(text)).rejects.toThrow("totals are missing");
  const otto = viewer("otto");
  const [listed] = await listImports(otto, {});
  const importId = listed?.id ?? "";
  expect(listed).toMatchObject({ months: [before, last] });
  const whole = await getImport(otto, importId);
  expect(monthText(whole.months[1])).toBe(monthText(last));
  expect(JSON.stringify(whole)).not.toContain("219-09");
  expect((await listImportRows(otto, importId, "REJECT")).rows).toMatchObject([
    { row: 2, account: "X-Acme", column: "coverage", after: { value: "dental" } },
    { row: 3, account: "bolt", column: "coverage", after: { value: "Vision" } },
    { row: 4, account: "•••", column: "account", after: { value: "•••" } },
  ]);
});

const brought = [
  ["otto", "ACTUALS", "October 100% final.csv", "DONE"],
  ["otto", "LINES", "October_lines.xlsx", "FAILED"],
  ["otto", "ACCOUNTS", "October-lines.csv", "DONE"],
] as const;
const bringAll = () =>
  unscoped((db) =>
    db.import.createMany({
      data: brought.map(([who, kind, fileName, status], place) => ({
        id: id(`${fileName} import`),
        requesterId: id(who),
        kind,
        fileName,
        status,
        createdAt: new Date(Date.UTC(2026, 9, 1 + place)),
      })),
    }),
  );

test("imports are found by file, by who brought them, by kind and by status", async () => {
  await seedCast();
  await bringAll();
  const [all, otto] = [brought.map(([, , name]) => name).toReversed(), viewer("otto")];
  const found = async (state: Parameters<typeof listImports>[1]) =>
    (await listImports(otto, state)).map(({ fileName }) => fileName).filter((name) => /^october/i.test(name));
  expect(await found({})).toEqual(all);
  expect(await found({ q: "FINAL october" })).toEqual([brought[0][2]]);
  expect(await found({ q: "100%" })).toEqual([brought[0][2]]);
  expect(await found({ q: "r_l" })).toEqual([brought[1][2]]);
  expect(await found({ q: (await listImports(otto, {}))[0]?.requester })).toEqual(all);
  expect(await found({ kind: "ACCOUNTS" })).toEqual([brought[2][2]]);
  expect(await found({ status: "FAILED" })).toEqual([brought[1][2]]);
  expect(await found({ status: "FAILED", kind: "ACCOUNTS" })).toEqual([]);
});

test("who sees only how imports ended finds none by its file", async () => {
  await seedCast();
  await bringAll();
  const admin = viewer("ada");
  const [first] = await listImportStates(admin, { kind: "LINES", status: "FAILED" });
  expect(first?.kind).toBe("LINES");
  expect(await listImportStates(admin, { q: first?.requester })).not.toEqual([]);
  expect(await listImportStates(admin, { q: "october" })).toEqual([]);
});
