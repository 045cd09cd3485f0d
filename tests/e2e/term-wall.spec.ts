import { expect, test } from "@playwright/test";
import { expectAccessible, failOnComplaints, looks, notice, visit } from "./visitor";

failOnComplaints();

test("a Director reads five years of terms, as a wall and as a list, and drills to an account", async ({ browser }) => {
  const director = await visit(browser, "director");
  await director.goto("/renewals");
  await director.getByRole("link", { name: "Terms", exact: true }).click();
  await expect(director).toHaveURL(/\/renewals\/terms/);
  const wall = director.getByRole("list", { name: "Terms by account over five years" });
  await expect(wall.getByRole("listitem").first()).toContainText("Harborline Regional Health System");
  await expectAccessible(director);
  await director.getByLabel("Kind").selectOption("FEE_GUARANTEE");
  await expect(director).toHaveURL(/kind=FEE_GUARANTEE/);
  await director.getByRole("link", { name: "List", exact: true }).last().click();
  await expect(director.getByRole("row", { name: /Ashgrove University/ }).first()).toContainText("Fee guarantee");
  await expectAccessible(director);
  const answer = await director.request.get("/renewals/terms/export?kind=FEE_GUARANTEE");
  expect(await answer.text()).toContain("Harborline Regional Health System");
  await director.getByRole("link", { name: "Harborline Regional Health System" }).first().click();
  await expect(director.getByRole("heading", { name: "Agreed terms and RFP cycle" })).toBeVisible();
});

test("on a phone the list of terms stands one under another, and nothing is scrolled sideways", async ({ browser }) => {
  const director = await visit(browser, "director", looks.narrow);
  await director.goto("/renewals/terms?show=list");
  const list = director.getByRole("list", { name: "Terms by account", exact: true });
  const account = list.getByRole("listitem").filter({ hasText: "Ashgrove University" }).first();
  await expect(account).toContainText("Fee guarantee");
  await expect(account).toContainText("Broker of record:");
  const sideways = director
    .getByRole("region", { name: "Terms", exact: true })
    .evaluate((box) => box.scrollWidth - box.clientWidth);
  expect(await sideways).toBe(0);
  await expectAccessible(director);
});

test("an AE writes down a cap, and takes it back", async ({ browser }) => {
  const ae = await visit(browser, "ae2");
  await ae.goto("/accounts?group=none&q=Wexcombe");
  await ae.getByRole("link", { name: "Wexcombe Financial Group", exact: true }).first().click();
  await ae.getByRole("link", { name: /^Lines and terms/ }).click();
  await ae.getByRole("button", { name: "Add guarantee or cap" }).click();
  const dialog = ae.getByRole("dialog");
  await dialog.getByLabel("What").selectOption("RATE_CAP");
  await dialog.getByLabel("From").fill("2027-01-01");
  await dialog.getByLabel("Last day").fill("2026-01-01");
  await dialog.getByLabel("Source").fill("Letter of the CFO");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog.getByText("It ends after it begins.")).toBeVisible();
  await dialog.getByLabel("Last day").fill("2028-12-31");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(ae.getByRole("row", { name: /Letter of the CFO/ })).toBeVisible();
  await notice(ae, "Rate cap saved").getByRole("button", { name: "Undo" }).click();
  await expect(ae.getByRole("row", { name: /Letter of the CFO/ })).toHaveCount(0);
});
