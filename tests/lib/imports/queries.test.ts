import { expect, test } from "vitest";
import { monthText } from "@/lib/format";
import { getImport, listImportRows, listImports } from "@/lib/imports/queries";
import { bring, month, nameAccounts } from "@/tests/lib/server/imports/bring";
import { seedCast, viewer } from "@/tests/support/book";

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
  const [listed] = await listImports(otto);
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
