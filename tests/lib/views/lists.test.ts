import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { viewListKeys, viewLists } from "@/lib/views/lists";

test("every list whose views are saved is a page", () => {
  for (const list of viewListKeys) {
    const at = `app/(crm)${viewLists[list].to}`;
    expect([`${at}/page.tsx`, `${at}/(list)/page.tsx`].some((page) => existsSync(page))).toBe(true);
  }
});
