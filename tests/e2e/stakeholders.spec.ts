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
  await ae.keyboard.press("ArrowDown");
  await expect(map.getByRole("link", { name: new RegExp(name) })).not.toBeFocused();
  await expect(map.getByRole("link").and(ae.locator(":focus"))).toHaveCount(1);
  await map.getByRole("link", { name: new RegExp(name) }).focus();
  await ae.keyboard.press("Enter");
  await expect(ae).toHaveURL(/#contact-/);
  await expect(row).toBeFocused();
  await expectAccessible(ae);

  await row.getByRole("button", { name: "Left" }).click();
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(map.getByRole("link", { name: new RegExp(name) })).toHaveCount(0);
  await notice(ae, `${name} has left`).getByRole("button", { name: "Undo" }).click();
  await expect(map.getByRole("link", { name: new RegExp(name) })).toHaveCount(1);

  const stranger = await visit(browser, "ae1");
  await expectMissing(stranger, `${path}?tab=people`);
});

test("of two who change one person, the second reads what the first saved, and both keep what only they changed", async ({
  browser,
}) => {
  test.slow();
  const [ae, director] = [await visit(browser, "ae6"), await visit(browser, "director")];
  const edit = async (page: Page, fields: Record<string, string>) => {
    const dialog = page.getByRole("dialog");
    for (const [label, value] of Object.entries(fields)) await dialog.getByLabel(label).fill(value);
    await dialog.getByRole("button", { name: "Save" }).click();
  };
  for (const page of [ae, director]) {
    await openTab(page, "Mayhew Precision", "people");
    await page.getByRole("button", { name: "Edit" }).first().click();
  }
  await edit(ae, { Title: "Plant director", Phone: "+1 617 555 0100" });
  await expect(ae.getByRole("dialog")).toHaveCount(0);
  await edit(director, { Title: "Head of plants", Note: "Prefers mornings" });
  const theirs = director.getByRole("list", { name: "Saved meanwhile" });
  await expect(theirs).toHaveText("Title, theirs: Plant director");
  await expectAccessible(director);
  await director.getByRole("button", { name: "Keep mine" }).click();
  await expect(director.getByRole("dialog")).toHaveCount(0);
  await ae.reload();
  const row = ae.getByRole("listitem").filter({ hasText: "Prefers mornings" });
  await expect(row).toContainText("Head of plants");
  await expect(row).toContainText("+1 617 555 0100");
  await director.keyboard.press("ControlOrMeta+z");
  await expect(director.getByText("Prefers mornings")).toHaveCount(0);
});

test("a Director says since when a backup is trained; succession counts them from then on", async ({ browser }) => {
  const director = await visit(browser, "director");
  await openTab(director, "Mayhew Precision", "people");
  const ready = async () => {
    const page = await visit(browser, "director");
    await page.goto("/accounts/succession?gap=untrained&q=Mayhew");
    return page.getByRole("row", { name: /Mayhew Precision/ }).count();
  };
  await director.getByRole("button", { name: /^(Change|Name one)$/ }).click();
  const dialog = director.getByRole("dialog");
  await dialog.getByLabel("Trained since").fill("");
  await dialog.getByLabel("Backup").selectOption("");
  await dialog.getByLabel("Trained since").fill("2026-01-05");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog.getByText("Name somebody first.")).toBeVisible();
  await dialog.getByLabel("Backup").selectOption({ label: "Claire Bernard" });
  await expect(dialog.getByLabel("Trained since")).toHaveValue("");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(director.getByText("Claire Bernard, not trained yet")).toBeVisible();
  expect(await ready()).toBe(1);
  await director.getByRole("button", { name: "Change" }).click();
  await dialog.getByLabel("Trained since").fill("2026-01-05");
  await expectAccessible(director);
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(director.getByText(/Claire Bernard, trained since/)).toBeVisible();
  expect(await ready()).toBe(0);
  await director.keyboard.press("ControlOrMeta+z");
  await expect(director.getByText("Claire Bernard, not trained yet")).toBeVisible();
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
