import { expect, test } from "@playwright/test";
import { atHome, expectAccessible, failOnComplaints, looks, notice, visit } from "./visitor";

failOnComplaints();

test("a Director asks an AE about an account; the AE is told, does it, and the Director is told", async ({
  browser,
}) => {
  test.slow();
  const what = `Send the rate letter ${Date.now()}`;
  const director = await visit(browser, "director");
  await director.goto("/tasks");
  await director.getByRole("heading", { level: 1, name: "Tasks" }).click();
  const dialog = director.getByRole("dialog", { name: "New task" });
  await expect(async () => {
    await director.keyboard.press("c");
    await expect(dialog).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await dialog.getByLabel("What is to be done").fill(what);
  await dialog.getByLabel("Account").fill("loomfield");
  await director.getByRole("option", { name: /Loomfield/ }).click();
  await dialog.getByLabel("Who does it").selectOption({ label: "Claire Bernard" });
  await dialog.getByLabel("Due").fill("2030-01-15");
  await dialog.getByRole("button", { name: "Add task" }).click();
  await expect(dialog).toHaveCount(0);
  await director.getByRole("link", { name: /^Given by me/ }).click();
  await expect(director.getByRole("row").filter({ hasText: what })).toContainText("Claire Bernard");

  const ae = await atHome(browser, "ae5");
  await ae.getByRole("button", { name: /^Notifications, \d+ unread/ }).click();
  await ae.getByRole("link", { name: new RegExp(what) }).click();
  await expect(ae).toHaveURL(/\/tasks/);
  const row = ae.getByRole("row").filter({ hasText: what });
  await expect(row).toContainText("Loomfield");
  await row.getByRole("button", { name: `Done: ${what}` }).click();
  await expect(row).toHaveCount(0);
  await notice(ae, `Done: ${what}`).getByRole("button", { name: "Undo" }).click();
  await expect(row).toHaveCount(1);
  await row.getByRole("button", { name: `Done: ${what}` }).click();
  await expect(row).toHaveCount(0);

  await director.goto("/notifications?kind=TASK");
  await expect(director.getByText(`finished: ${what}`)).toBeVisible();
  await director.goto("/tasks?show=done");
  const done = director.getByRole("row").filter({ hasText: what });
  await done.getByRole("button", { name: `More about ${what}` }).click();
  await director.getByRole("menuitem", { name: "Remove" }).click();
  await expect(done).toHaveCount(0);
});

for (const who of ["underwriter", "admin", "ops", "vp"])
  test(`${who} has tasks of their own`, async ({ browser }) => {
    const page = await atHome(browser, who);
    await page.getByRole("navigation", { name: "Primary" }).first().getByRole("link", { name: "Tasks" }).click();
    await page.getByRole("button", { name: "New task" }).click();
    const what = `Own work of ${who} ${Date.now()}`;
    await page.getByLabel("What is to be done").fill(what);
    await page.getByRole("button", { name: "Add task" }).click();
    const row = page.getByRole("row").filter({ hasText: what });
    await expect(row).toHaveCount(1);
    await row.getByRole("checkbox").check();
    await page.getByRole("button", { name: "Finish 1" }).click();
    await expect(row).toHaveCount(0);
  });

test("tasks and notifications are accessible, wide in the light and narrow in the dark", async ({ browser }) => {
  test.slow();
  const wide = await visit(browser, "director", looks.wide);
  const phone = await visit(browser, "director", looks.narrow);
  for (const path of ["/tasks", "/tasks?show=team", "/notifications"])
    for (const page of [wide, phone]) {
      await page.goto(path);
      await expectAccessible(page);
    }
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await wide.goto("/tasks");
  await wide.getByRole("heading", { level: 1 }).click();
  await expect(async () => {
    await wide.keyboard.press("c");
    await expect(wide.getByRole("dialog", { name: "New task" })).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await expectAccessible(wide);
});
