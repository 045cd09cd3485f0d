import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectMissing, failOnComplaints, notice, visit } from "./visitor";

failOnComplaints();

async function openTab(page: Page, name: string, tab: "people" | "plan") {
  await page.goto(`/accounts?group=none&q=${encodeURIComponent(name)}`);
  const href = await page.getByRole("link", { name, exact: true }).first().getAttribute("href");
  const path = href!.split("?")[0]!;
  await page.goto(`${path}?tab=${tab}`);
  return path;
}

test("an AE adds somebody, notes what they think, lets them go, and takes it back", async ({ browser }) => {
  test.slow();
  const ae = await visit(browser, "ae6");
  const path = await openTab(ae, "Mayhew Precision", "people");
  const name = `Wanda Ashby ${Date.now() % 10_000}`;
  await ae.getByRole("button", { name: "Add person" }).click();
  const dialog = ae.getByRole("dialog");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog.getByText("Say their name.")).toBeVisible();
  await dialog.getByLabel("Name", { exact: true }).fill(name);
  await dialog.getByLabel("Title").fill("Treasurer");
  await dialog.getByLabel("Power").selectOption("DECIDER");
  await dialog.getByLabel("C-level").check();
  await dialog.getByLabel("Note").fill("SSN 123-45-6789");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog.getByText(/Social Security number/)).toBeVisible();
  await dialog.getByLabel("Note").fill("Reads the monthly report herself");
  await dialog.getByRole("button", { name: "Save" }).click();
  const row = ae.getByRole("listitem").filter({ has: ae.getByRole("heading", { name }) });
  await expect(row).toContainText("Treasurer");

  await row.getByRole("button", { name: "Note stance" }).click();
  await dialog.getByLabel("Stance").selectOption("CRITIC");
  await dialog.getByLabel("Why").fill("Wants a quote from a rival");
  await dialog.getByRole("button", { name: "Note it" }).click();
  await expect(row).toContainText("Wants a quote from a rival");
  const map = ae.getByRole("table", { name: /^Stakeholder map/ });
  await map.getByRole("link", { name: new RegExp(name) }).focus();
  await ae.keyboard.press("Enter");
  await expect(ae).toHaveURL(/#contact-/);
  await expectAccessible(ae);

  await row.getByRole("button", { name: "Left" }).click();
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(map.getByRole("link", { name: new RegExp(name) })).toHaveCount(0);
  await notice(ae, `${name} has left`).getByRole("button", { name: "Undo" }).click();
  await expect(map.getByRole("link", { name: new RegExp(name) })).toHaveCount(1);

  const stranger = await visit(browser, "ae1");
  await expectMissing(stranger, `${path}?tab=people`);
});

test("a Director lists who is single-threaded, and takes the list along", async ({ browser }) => {
  const director = await visit(browser, "director");
  await director.goto("/accounts/succession?gap=single");
  await expect(director.getByRole("row").nth(1)).toBeVisible();
  await expect(director.getByRole("button", { name: /^Single-threaded, \d+: how it is made/ })).toBeVisible();
  await expectAccessible(director);
  const answer = await director.request.get("/accounts/succession/export?gap=single");
  expect(await answer.text()).toContain("Single-threaded");
});

test("a plan is one page in versions; what one changed of another is shown", async ({ browser }) => {
  const ae = await visit(browser, "ae2");
  const path = await openTab(ae, "Wexcombe Financial Group", "plan");
  await expect(ae.getByText("Win the bid").and(ae.locator(":visible")).first()).toBeVisible();
  await expectAccessible(ae);
  await ae.getByRole("button", { name: "Edit business drivers" }).click();
  const text = `Two acquisitions, one scheme. ${Date.now()}`;
  await ae.getByRole("dialog").getByLabel("Business drivers").fill(text);
  await ae.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await expect(ae.getByRole("dialog")).toHaveCount(0);
  await ae.getByText("What this version changed").click();
  await expect(ae.locator("ins").filter({ hasText: text })).toBeVisible();
  await ae.goto(`${path}?tab=plan&version=1`);
  await expect(ae.getByText("Version 1 by Marcus Costa")).toBeVisible();
  await expect(ae.getByRole("button", { name: /^Edit/ })).toHaveCount(0);
});
