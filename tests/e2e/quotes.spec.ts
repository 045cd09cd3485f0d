import { expect, test } from "@playwright/test";
import { expectAccessible, expectMissing, failOnComplaints, notice, visit } from "./visitor";

failOnComplaints();

test("a Director sees who is late with a quote, asks for one, and underwriting releases it", async ({ browser }) => {
  test.slow();
  const page = await visit(browser, "director");
  await page.goto("/opportunities/quotes");
  await expect(page.getByRole("heading", { name: "Late by owner" })).toBeVisible();
  await expect(
    page
      .getByRole("listitem")
      .filter({ hasText: /lacks census/ })
      .first(),
  ).toBeVisible();
  await expectAccessible(page);

  await page.goto("/opportunities?stage=QUALIFY&of=accounts");
  await page.locator("a[data-row]").first().click();
  await page.waitForURL(/\/opportunities\/[0-9a-f-]{36}$/);
  const record = page.url();
  const name = (await page.getByRole("heading", { level: 1 }).getByRole("link").textContent()) ?? "";
  await page.getByRole("button", { name: "Request a quote" }).click();
  const dialog = page.getByRole("dialog", { name: `Request a quote: ${name}` });
  await dialog.getByLabel("Who quotes").selectOption({ label: "Whoever is free" });
  await expect(dialog).toContainText("Not complete: the clock starts once everything is there.");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Ask Underwriting" }).click();
  await expect(notice(page, /Underwriting is asked: Quote: .*, not complete yet/)).toBeVisible();
  const row = page.getByRole("listitem").filter({ hasText: "Asked by" });
  await expect(row).toContainText("Incomplete");
  await expect(row).toContainText(/lacks census/);
  await row.getByRole("button", { name: /^More about Quote/ }).click();
  await page.getByRole("menuitem", { name: "What is there…" }).click();
  const data = page.getByRole("dialog", { name: /^What is there/ });
  await expect(data).toBeVisible();
  for (const box of await data.getByRole("checkbox").all()) await box.check();
  await data.getByRole("button", { name: "Save" }).click();
  await expect(row).toContainText(/0 of \d+ business days/);

  await page.getByRole("button", { name: /^Move to…/ }).click();
  await page.getByRole("menuitem", { name: "Discovery" }).click();
  const need = page.getByRole("dialog", { name: /Discovery$/ });
  await need.getByLabel("What they need").fill("One vendor less");
  await need.getByRole("button", { name: "Move to Discovery" }).click();
  await expect(need).toHaveCount(0);
  await page.getByRole("button", { name: /^Move to…/ }).click();
  await page.getByRole("menuitem", { name: "Quoted" }).click();
  const quoted = page.getByRole("dialog", { name: /Quoted$/ });
  await quoted.getByLabel("How they decide").fill("The benefits committee");
  await quoted.getByLabel("They decide on").fill("2030-01-15");
  await quoted.getByRole("button", { name: "Move to Quoted" }).click();
  await expect(quoted).toContainText("is not released yet");
  await quoted.getByRole("button", { name: "Cancel" }).click();

  const desk = await visit(browser, "uwmanager");
  await desk.goto(`/renewals/requests?q=${encodeURIComponent(name)}`);
  const theirs = desk.getByRole("listitem").filter({ hasText: "Quote: " });
  await theirs.getByRole("button", { name: /^More about Quote/ }).click();
  await desk.getByRole("menuitem", { name: "Release the quote…" }).click();
  const release = desk.getByRole("dialog", { name: /^Release: Quote/ });
  await release.getByRole("button", { name: "Release the quote" }).click();
  await expect(release).toContainText("Give each product a price.");
  await release.getByRole("textbox").first().fill("4.35");
  await release.getByLabel("What it holds to").fill("Holds for 60 days, at the census as sent");
  await expectAccessible(desk);
  await release.getByRole("button", { name: "Release the quote" }).click();
  await expect(notice(desk, /^Released: Quote/)).toBeVisible();

  await page.goto(record);
  await expect(page.getByRole("table", { name: "Product lines" })).toContainText("$4.35");
  await expect(page.getByRole("listitem").filter({ hasText: "Asked by" })).toContainText("Answered");
  await expect(page.getByRole("heading", { name: "History" })).toBeVisible();
  await expectAccessible(page);
  await expectMissing(await visit(browser, "admin"), "/opportunities/quotes");
});

test("the board stands by month and owner, and cross-selling is measured with its rows", async ({ browser }) => {
  const page = await visit(browser, "director");
  await page.goto("/opportunities?view=board&by=month");
  await expect(page.getByText("To another month changes the day")).toBeVisible();
  const card = page.getByRole("listitem").filter({ has: page.getByRole("button", { name: /^Move to…/ }) });
  const name = (await card.first().getByRole("link").textContent()) ?? "";
  await card
    .first()
    .getByRole("button", { name: /^Move to…/ })
    .focus();
  await page.keyboard.press("Enter");
  const month = page.getByRole("menuitem").nth(3);
  const to = (await month.textContent()) ?? "";
  await month.press("Enter");
  await expect(notice(page, new RegExp(`is effective in ${to}`))).toBeVisible();
  await expect(page.getByRole("region", { name: new RegExp(`^${to}: `) })).toContainText(name);
  await expect(page.getByRole("menu")).toHaveCount(0);
  await expectAccessible(page);
  await page.keyboard.press("ControlOrMeta+z");
  await expect(notice(page, new RegExp(`is effective in ${to}`))).toHaveCount(0);

  await page.goto("/opportunities?view=board&by=owner");
  await page
    .getByRole("button", { name: /^Move to…/ })
    .first()
    .click();
  await page.getByRole("menuitem").first().click();
  await expect(page.getByRole("dialog", { name: /^Reassign / })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.goto("/opportunities?view=board&by=firm");
  await expect(page.getByText("cards are not moved here")).toBeVisible();

  await page.goto("/opportunities/measures?of=openFees");
  await expect(page.getByRole("heading", { name: "Rows of Open pipeline, fees" })).toBeVisible();
  await page
    .getByRole("button", { name: /^Products per account, / })
    .first()
    .click();
  await expect(page.getByText("Families held ÷ accounts")).toBeVisible();
  await page.keyboard.press("Escape");
  await expectAccessible(page);
});
