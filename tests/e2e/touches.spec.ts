import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, failOnComplaints, notice, visit } from "./visitor";

failOnComplaints();

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

async function openFirm(page: Page, name: string) {
  await page.goto(`/brokers?q=${encodeURIComponent(name)}`);
  await page.getByRole("link", { name, exact: true }).filter({ visible: true }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: new RegExp(name) })).toBeVisible();
}

const form = (page: Page) => page.getByRole("dialog", { name: "Log a touch" });

async function pressL(page: Page) {
  await expect(async () => {
    await page.keyboard.press("l");
    await expect(form(page)).toBeVisible({ timeout: 2_000 });
  }).toPass();
}

async function promise(page: Page, side: "We" | "They", words: string) {
  await form(page)
    .getByRole("button", { name: `${side} promise`, exact: true })
    .click();
  await expect(form(page).getByLabel(`${side} promised`).last()).toBeFocused();
  await form(page).getByLabel(`${side} promised`).last().fill(words);
}

test("a call with Halyard Global is logged with a promise each way, taken back, and seen by nobody else", async ({
  browser,
}) => {
  test.slow();
  const mark = String(Date.now());
  const [ours, theirs] = [`Send the renewal calendar ${mark}`, `Send the census ${mark}`];
  const director = await visit(browser, "director");
  await openFirm(director, "Halyard Global");
  const firm = director.url();
  await pressL(director);
  await expect(form(director).getByLabel("Firm")).toHaveValue("Halyard Global");
  await expect(form(director).getByLabel("What was said")).toBeFocused();
  await director.keyboard.type(`Went through the calendar ${mark}`);
  await form(director).getByRole("button", { name: "Renewal", exact: true }).click();
  await promise(director, "We", ours);
  await promise(director, "They", theirs);
  await form(director).getByRole("button", { name: "Log it" }).click();
  await expect(form(director)).toHaveCount(0);
  await expect(director.getByText(ours)).toBeVisible();
  await expect(director.getByText(theirs)).toBeVisible();
  await director.goto("/tasks");
  await expect(director.getByRole("row").filter({ hasText: ours })).toHaveCount(1);
  await expect(director.getByRole("row").filter({ hasText: `They promised: ${theirs}` })).toHaveCount(1);

  for (const who of ["ae1", "director2"]) {
    const other = await visit(browser, who);
    await other.goto(firm);
    await expect(other.getByRole("heading", { level: 1, name: /Halyard Global/ })).toBeVisible();
    await expect(other.getByText(mark)).toHaveCount(0);
  }

  // The task done, the promise is kept.
  const row = director.getByRole("row").filter({ hasText: ours });
  await row.getByRole("button", { name: `Done: ${ours}` }).click();
  await expect(row).toHaveCount(0);
  await director.goto(firm);
  await expect(director.getByText(theirs)).toBeVisible();
  await expect(director.getByRole("button", { name: `Kept: ${ours}` }).filter({ visible: true })).toHaveCount(0);
});

test("everything of a log is undone at once", async ({ browser }) => {
  const page = await visit(browser, "director");
  await openFirm(page, "Halyard Global");
  const words = `Send the terms ${Date.now()}`;
  await pressL(page);
  await form(page).getByLabel("What was said").fill("Terms");
  await promise(page, "We", words);
  await form(page).getByRole("button", { name: "Log it" }).click();
  await expect(page.getByText(words).first()).toBeVisible();
  await notice(page, /Call logged with 1 promise/)
    .getByRole("button", { name: "Undo" })
    .click();
  await expect(page.getByText(words)).toHaveCount(0);
});

test("an e-mail fills the log; its attachments are left out, and what identifies a person is refused", async ({
  browser,
}) => {
  const page = await visit(browser, "ae5");
  await page.goto("/accounts?q=Loomfield");
  await page
    .getByRole("link", { name: /Loomfield/ })
    .filter({ visible: true })
    .first()
    .click();
  await page.getByRole("button", { name: /^Log touch/ }).click();
  const mark = String(Date.now());
  const letter = [
    "From: Nora Pryce <nora@broker.example>",
    `Subject: Census ${mark}`,
    'Content-Type: multipart/mixed; boundary="b"',
    "",
    "--b\r\nContent-Type: text/plain\r\n\r\nJo Smith, SSN 123-45-6789, asked.\r\n",
    '--b\r\nContent-Type: text/csv\r\nContent-Disposition: attachment; filename="a.csv"\r\n\r\nx,y\r\n',
    "--b--",
  ].join("\r\n");
  await form(page)
    .locator("input[type=file]")
    .setInputFiles({ name: "mail.eml", mimeType: "message/rfc822", buffer: Buffer.from(letter) });
  await expect(form(page).getByText("1 attachment left out")).toBeVisible();
  await expect(form(page).getByLabel("What was said")).toHaveValue(new RegExp(mark));
  await form(page).getByRole("button", { name: "Log it" }).click();
  await expect(form(page).getByLabel("What was said")).toHaveAttribute("aria-invalid", "true");
  await form(page).getByLabel("What was said").fill(`Census asked for ${mark}`);
  await form(page).getByRole("button", { name: "Log it" }).click();
  await expect(form(page)).toHaveCount(0);
  await expect(page.getByRole("region", { name: "Timeline" }).getByText(`Census asked for ${mark}`)).toBeVisible();
});

test("on a phone: a touch and a promise of an account, changed, kept and dropped", async ({ browser }) => {
  test.slow();
  const page = await visit(browser, "ae5", phone);
  await page.goto("/accounts?q=Loomfield");
  await page
    .getByRole("link", { name: /Loomfield/ })
    .filter({ visible: true })
    .first()
    .click();
  await page.getByRole("link", { name: /^Touches and promises/ }).click();
  await expect(page.getByRole("button", { name: /^Log touch/ })).toBeVisible();
  await expectAccessible(page);
  const mark = String(Date.now());
  await page.getByRole("button", { name: /^Log touch/ }).click();
  await form(page).getByLabel("What was said").fill(`Said on the phone ${mark}`);
  await promise(page, "They", `Sign the amendment ${mark}`);
  await form(page).getByRole("button", { name: "Log it" }).click();
  await expect(form(page)).toHaveCount(0);
  await expect(page.getByText(`Said on the phone ${mark}`)).toBeVisible();

  await page.getByRole("button", { name: `More about Sign the amendment ${mark}` }).click();
  await page.getByRole("menuitem", { name: "Change or hand on" }).click();
  const changed = `Sign both amendments ${mark}`;
  await page.getByLabel("What is promised").fill(changed);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText(changed).first()).toBeVisible();
  await page.getByRole("button", { name: `Kept: ${changed}` }).click();
  await notice(page, `Kept: ${changed}`).getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: `More about ${changed}` }).click();
  await page.getByRole("menuitem", { name: "Drop" }).click();
  await page.getByLabel("Why").fill("They signed another");
  await page.getByRole("button", { name: "Drop", exact: true }).click();
  await expect(page.getByRole("button", { name: `More about ${changed}` })).toHaveCount(0);
});
