import { expect, test } from "@playwright/test";
import { expectAccessible, expectMissing, failOnComplaints, looks, notice, visit } from "./visitor";

failOnComplaints();

test("a letter for Quarrystone moves dental alone, next month; the account’s firm goes on, and Undo takes it back", async ({
  browser,
}) => {
  test.slow();
  const director = await visit(browser, "director");
  await director.goto("/accounts?group=none&q=Quarrystone");
  await director.getByRole("link", { name: "Quarrystone Construction", exact: true }).first().click();
  await director.getByRole("link", { name: /^Lines and terms/ }).click();
  const letters = director.getByRole("table", { name: "Broker of record" });
  await expect(letters.getByRole("row", { name: /^Every line Pilotboat Partners/ })).toContainText("Of record");
  await expect(letters.getByRole("row", { name: /Brightwater Benefits/ })).toContainText("Contested");

  await director.getByRole("button", { name: "New letter" }).click();
  const dialog = director.getByRole("dialog");
  await dialog.getByLabel("Firm").fill("Halyard");
  await director.getByRole("option", { name: /Halyard Global/ }).click();
  await dialog.getByLabel("Every line of the account").uncheck();
  await dialog.getByRole("button", { name: "Record letter" }).click();
  await expect(dialog.getByText("Choose at least one line.")).toBeVisible();
  await dialog.getByLabel("Dental").check();
  await expect(
    dialog.getByText(
      "Pilotboat Partners stays of record for the other lines; its credit for Dental ends when Halyard Global’s begins.",
    ),
  ).toBeVisible();
  await dialog.getByRole("button", { name: "Record letter" }).click();
  await expect(letters.getByRole("row", { name: /^Dental.*Halyard Global/ })).toContainText("Coming");
  await expect(letters.getByRole("row", { name: /^Every line Pilotboat Partners/ })).toContainText("Of record");
  await expectAccessible(director);

  await director.getByRole("button", { name: "More about Halyard Global’s letter, Dental" }).click();
  await director.getByRole("menuitem", { name: "Taken back by the customer" }).click();
  const back = director.getByRole("dialog", { name: "Letter taken back" });
  const day = back.getByLabel("Word came on");
  const today = await day.inputValue();
  await day.fill("2020-01-01");
  await back.getByRole("button", { name: "Record" }).click();
  await expect(back.getByText(/The letter itself came on/)).toBeVisible();
  await expectAccessible(director);
  await day.fill(today);
  await back.getByRole("button", { name: "Record" }).click();
  await expect(letters.getByRole("row", { name: /Halyard Global/ })).toHaveCount(0);
  await director.locator("summary", { hasText: "Letters before" }).click();
  await expect(
    director.getByRole("table", { name: "Letters before" }).getByRole("row", { name: /Halyard Global/ }),
  ).toContainText("Taken back");

  const page = new URL(director.url()).pathname;
  await director.keyboard.press("ControlOrMeta+z");
  await expect(letters.getByRole("row", { name: /Halyard Global/ })).toContainText("Coming");
  await director.keyboard.press("ControlOrMeta+z");
  await expect(letters.getByRole("row", { name: /Halyard Global/ })).toHaveCount(0);

  await expectMissing(await visit(browser, "ae1"), page);
});

test("on a phone a contested letter is settled and its Undo contests it again, with nothing scrolled sideways", async ({
  browser,
}) => {
  const director = await visit(browser, "director", looks.narrow);
  await director.goto("/accounts?group=none&q=Quarrystone");
  await director.getByRole("link", { name: "Quarrystone Construction" }).filter({ visible: true }).first().click();
  await director.getByRole("link", { name: /^Lines and terms/ }).click();
  const letters = director.getByRole("list", { name: "Broker of record" });
  const contested = letters.getByRole("listitem").filter({ hasText: "Brightwater Benefits" }).first();
  await expect(contested).toContainText("Contested");
  expect(await letters.evaluate((list) => list.scrollWidth - list.clientWidth)).toBe(0);
  await expectAccessible(director);
  await contested.getByRole("button", { name: /^More about Brightwater Benefits’s letter/ }).click();
  await director.getByRole("menuitem", { name: "Settled: it does not" }).click();
  await expect(contested).toHaveCount(0);
  await notice(director, "Brightwater Benefits’s letter does not stand.").getByRole("button", { name: "Undo" }).click();
  await expect(contested).toContainText("Contested");
});
