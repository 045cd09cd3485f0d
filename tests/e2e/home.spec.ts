import { expect, type Page, test } from "@playwright/test";
import { tellingKinds } from "@/lib/home/telling";
import { changeKinds } from "@/lib/pictures/changes";
import { businessToday } from "@/prisma/demo/today";
import { atHome, expectAccessible, failOnComplaints, looks, notice } from "./visitor";

failOnComplaints();

const part = (page: Page, name: string | RegExp) => page.getByRole("region", { name });
const digits = (text: string | null) => Number((text ?? "").replace(/[^\d]/g, ""));
/** How many a part says it holds, beside its heading. */
const many = async (page: Page, name: string | RegExp) =>
  digits(await part(page, name).locator("h2 + span").first().textContent());

test("an AE finishes three things from the home, each gone when done and back when undone", async ({ browser }) => {
  test.slow();
  const what = `Ask for the census again ${Date.now()}`;
  const page = await atHome(browser, "ae2");
  await expect(page).toHaveURL(/\/$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/day, /);
  const due = part(page, "Needs you");
  const row = (text: string | RegExp) => due.getByRole("listitem").filter({ hasText: text });

  await page.keyboard.press("c");
  const dialog = page.getByRole("dialog", { name: "New task" });
  await dialog.getByLabel("What is to be done").fill(what);
  await dialog.getByLabel("Due").fill(businessToday());
  await dialog.getByRole("button", { name: "Add task" }).click();
  await expect(row(what)).toHaveCount(1);
  const before = await many(page, "Needs you");

  await row(what)
    .getByRole("button", { name: `Done: ${what}` })
    .focus();
  await page.keyboard.press("Enter");
  await expect(row(what)).toHaveCount(0);
  await expect(due.locator(":focus")).toHaveCount(1);
  expect(await many(page, "Needs you")).toBe(before - 1);
  await notice(page, `Done: ${what}`).getByRole("button", { name: "Undo" }).click();
  await expect(row(what)).toHaveCount(1);
  await row(what)
    .getByRole("button", { name: `Done: ${what}` })
    .click();
  await expect(row(what)).toHaveCount(0);

  const promise = "Stewardship report with the guarantee results";
  await row(promise)
    .getByRole("button", { name: `Kept: ${promise}` })
    .click();
  await expect(row(promise)).toHaveCount(0);
  expect(await many(page, "Needs you")).toBe(before - 2);

  const negotiating = /^Sextant Ventures Mgmt: Negotiating/;
  await row(negotiating)
    .getByRole("button", { name: /^Move to…/ })
    .click();
  await page.getByRole("menuitem", { name: "Decision", exact: true }).click();
  await expect(row(negotiating)).toHaveCount(0);
  await notice(page, /Sextant/)
    .getByRole("button", { name: "Undo" })
    .click();
  await expect(row(negotiating)).toHaveCount(1);

  // What was kept goes back, so that others find the promise as it was.
  await page.goto("/activity");
  await page.goto("/");
  await expect(row(promise)).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(row(promise)).toHaveCount(1);
});

test("the numbers of a Director’s Monday are those of their pages", async ({ browser }) => {
  test.slow();
  const page = await atHome(browser, "director");
  const waiting = await many(page, "Waiting for my signature");
  const atRisk = await many(page, "Members at risk");
  const changed = /of ([\d,]+)/.exec(
    (await part(page, /^Changed since/)
      .locator("h2 + span")
      .first()
      .textContent()) ?? "",
  );
  const total = changed ? digits(changed[1]!) : await many(page, /^Changed since/);
  const late = page.getByRole("table", { name: "Late by owner" });
  const owners = await late
    .locator("tbody tr")
    .evaluateAll((rows) => rows.map((each) => [...each.children].map((cell) => cell.textContent ?? "")));
  const outlook = part(page, "Outlook");
  const commits = await outlook.getByRole("region").evaluateAll((seasons) =>
    seasons.map((season) => ({
      season: season.querySelector("h3")?.textContent ?? "",
      links: [...season.querySelectorAll<HTMLAnchorElement>("dl a")].map(({ href, textContent }) => ({
        href,
        figure: textContent ?? "",
      })),
    })),
  );
  await expectAccessible(page);

  await test.step("who is at risk", async () => {
    await part(page, "Members at risk")
      .getByRole("link", { name: /^\d+ accounts?$/ })
      .click();
    await expect(page).toHaveURL(/state:AT_RISK/);
    await expect(page.getByText(atRisk.toLocaleString("en-US"), { exact: true }).first()).toBeVisible();
  });
  await test.step("what changed, kind by kind", async () => {
    await page.goto("/accounts/changes");
    let sum = 0;
    for (const kind of tellingKinds) {
      const tab = page.getByRole("link", { name: new RegExp(`^${changeKinds[kind]} [\\d,]+$`) });
      if ((await tab.count()) > 0)
        sum += digits(((await tab.first().textContent()) ?? "").replace(changeKinds[kind], ""));
    }
    expect(sum).toBe(total);
  });
  await test.step("who is late with what", async () => {
    await page.goto("/team");
    const rows = page.getByRole("table", { name: "Load by person" }).getByRole("row");
    expect(owners.length).toBeGreaterThan(3);
    for (const [name, stuck, promises, tasks] of owners) {
      const cells = rows.filter({ hasText: name! }).getByRole("cell");
      expect([
        await cells.nth(4).textContent(),
        await cells.nth(5).textContent(),
        await cells.nth(6).textContent(),
      ]).toEqual([stuck, promises, tasks]);
    }
  });
  await test.step("what waits for a signature", async () => {
    await page.goto("/approvals");
    const group = page.getByRole("region", { name: /^Needs your signature/ });
    expect(await group.getByRole("listitem").count()).toBe(waiting);
  });
  await test.step("both seasons, figure by figure", async () => {
    expect(commits).toHaveLength(2);
    for (const { links } of commits)
      for (const { href, figure } of links.filter((link) => !link.href.includes("show=expected"))) {
        await page.goto(href);
        const sum = page.getByText(/^Members [\d,]+$/).last();
        await expect(sum).toBeVisible();
        expect(digits(await sum.textContent()), href).toBe(digits(figure));
      }
  });
});

test("what the team promised customers this week is on the Director’s home, kept at a press and back when undone", async ({
  browser,
}) => {
  const page = await atHome(browser, "director");
  const name = "Promised to customers this week";
  const owed = await many(page, name);
  expect(owed).toBeGreaterThan(0);
  const kept = part(page, name)
    .getByRole("button", { name: /^Kept: / })
    .first();
  const words = ((await kept.getAttribute("aria-label")) ?? "").replace("Kept: ", "");
  await kept.click();
  await notice(page, `Kept: ${words}`).getByRole("button", { name: "Undo" }).waitFor();
  await expect.poll(() => many(page, name)).toBe(owed - 1);
  await notice(page, `Kept: ${words}`).getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => many(page, name)).toBe(owed);
});

test("the VP’s figures lead to their rows, a desk has what is asked of it, and keys lead home", async ({ browser }) => {
  const vp = await atHome(browser, "vp");
  await expect(vp.getByRole("region", { name: "Key figures" })).toBeVisible();
  await vp.getByRole("button", { name: /^Net member growth/ }).click();
  await vp.getByRole("link", { name: "Show rows" }).click();
  await expect(vp).toHaveURL(/\/accounts\?/);
  await vp.getByRole("heading", { level: 1 }).click();
  await expect(async () => {
    await vp.keyboard.press("g");
    await vp.keyboard.press("t");
    await expect(vp).toHaveURL(/\/$/, { timeout: 2_000 });
  }).toPass();
  for (const who of ["underwriter", "ops"]) {
    const desk = await atHome(browser, who);
    await expect(part(desk, "Asked of my desk")).toBeVisible();
    await expect(part(desk, "Members at risk")).toHaveCount(0);
    await expectAccessible(desk);
  }
});

for (const [look, options] of Object.entries(looks))
  test(`homes are accessible, ${look}`, async ({ browser }) => {
    test.slow();
    for (const who of ["director", "ae2", "vp"]) {
      const page = await atHome(browser, who, options);
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        options.viewport.width,
      );
    }
  });
