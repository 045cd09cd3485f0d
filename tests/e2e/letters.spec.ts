import { expect, test } from "@playwright/test";
import { expectAccessible, expectMissing, failOnComplaints, notice, visit } from "./visitor";

failOnComplaints();

test("a letter for Quarrystone moves dental alone, next month; the account’s firm goes on, and Undo takes it back", async ({
  browser,
}) => {
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
  await expect(dialog.getByText(/Pilotboat Partners stays of record for the other lines/)).toBeVisible();
  await dialog.getByRole("button", { name: "Record letter" }).click();
  await expect(letters.getByRole("row", { name: /^Dental.*Halyard Global/ })).toContainText("Coming");
  await expect(letters.getByRole("row", { name: /^Every line Pilotboat Partners/ })).toContainText("Of record");
  await expectAccessible(director);

  const page = new URL(director.url()).pathname;
  await notice(director, /Letter for Halyard Global recorded/)
    .getByRole("button", { name: "Undo" })
    .click();
  await expect(letters.getByRole("row", { name: /Halyard Global/ })).toHaveCount(0);

  await expectMissing(await visit(browser, "ae1"), page);
});
