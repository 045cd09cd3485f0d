import { expect, type Page, test } from "@playwright/test";
import { signIn } from "./people";
import { expectAccessible, expectMissing, failOnComplaints, looks, visit } from "./visitor";

failOnComplaints();

const drawer = (page: Page) => page.getByRole("dialog");
const open = async (page: Page, name: string) => {
  await page.goto("/settings/people?show=all");
  await page
    .getByRole("link", { name: new RegExp(name) })
    .locator("visible=true")
    .click();
  await expect(drawer(page).getByText(name).first()).toBeVisible();
};
const linkIn = async (page: Page) => new URL(await page.getByLabel(/^One-time link/).inputValue()).pathname;

test("the Admin’s day", async ({ browser }) => {
  test.slow();
  const admin = await visit(browser, "admin");
  const nora = await visit(browser);
  let link = "";

  await test.step("invites someone by a link that is shown once", async () => {
    await admin.goto("/settings/people");
    await admin.getByRole("link", { name: "Invite person" }).click();
    await drawer(admin).getByLabel("Name", { exact: true }).fill("Nora Quist");
    await drawer(admin).getByLabel("E-mail").fill("director@truebook.test");
    await drawer(admin).getByLabel("Role").selectOption("AE");
    await drawer(admin).getByLabel("Manager").selectOption({ label: "Martin Keough" });
    await drawer(admin).getByRole("button", { name: "Invite" }).click();
    await expect(drawer(admin).getByText("Someone with that e-mail is already here.")).toBeVisible();
    await drawer(admin).getByLabel("E-mail").fill("nora@truebook.test");
    await drawer(admin).getByRole("button", { name: "Invite" }).click();
    await expect(drawer(admin).getByText("Nora Quist is invited")).toBeVisible();
    link = await linkIn(admin);
  });

  await test.step("places her in a team from today", async () => {
    await admin.getByRole("button", { name: "Place in a team" }).click();
    await drawer(admin).getByLabel("Moves to").selectOption({ label: "Keough team" });
    await drawer(admin).getByLabel("Grade").selectOption("JUNIOR");
    await drawer(admin).getByRole("button", { name: "Save team" }).click();
    await expect(drawer(admin).getByRole("listitem").filter({ hasText: "Keough team Junior" })).toBeVisible();
    await expect(drawer(admin).getByText("Invited", { exact: true })).toBeVisible();
  });

  await test.step("she joins, once", async () => {
    await nora.goto(link);
    await nora.getByLabel("New password", { exact: true }).fill("seven herons on the pier");
    await nora.getByLabel("New password again").fill("seven herons on a pier");
    await nora.getByRole("button", { name: "Save and sign in" }).click();
    await expect(nora.getByText("Type the same password twice.")).toBeVisible();
    await nora.getByLabel("New password", { exact: true }).fill("seven herons on the pier");
    await nora.getByLabel("New password again").fill("seven herons on the pier");
    await nora.getByRole("button", { name: "Save and sign in" }).click();
    await nora.waitForURL((url) => !url.pathname.startsWith("/join"));
    const again = await visit(browser);
    await again.goto(link);
    await expect(again.getByRole("heading", { name: "This link is spent" })).toBeVisible();
  });

  await test.step("a new role signs her out at her next request", async () => {
    await open(admin, "Nora Quist");
    await drawer(admin).getByLabel("Role").selectOption("OPERATIONS");
    await drawer(admin).getByRole("button", { name: "Save role" }).click();
    await expect(drawer(admin).getByText("Signed in nowhere.")).toBeVisible();
    await nora.goto("/settings/account");
    await expect(nora).toHaveURL("/sign-in");
    await signIn(nora, "nora@truebook.test", "seven herons on the pier");
    await nora.goto("/settings/account");
    await expect(nora.getByText("Operations", { exact: true }).last()).toBeVisible();
  });

  await test.step("nobody leaves who owns accounts; the Admin learns how many", async () => {
    await open(admin, "Joan Sato");
    await expect(
      drawer(admin).getByText(/^Owns \d+ accounts\. A Director or VP reassigns them first\.$/),
    ).toBeVisible();
    await expect(drawer(admin).getByRole("button", { name: "Deactivate" })).toHaveAttribute("aria-disabled", "true");
  });

  await test.step("deactivating her signs her out, and she cannot come back", async () => {
    await open(admin, "Nora Quist");
    await drawer(admin).getByRole("button", { name: "Deactivate" }).click();
    await admin.getByRole("alertdialog").getByRole("button", { name: "Deactivate" }).click();
    await expect(drawer(admin).getByRole("button", { name: "Reactivate" })).toBeVisible();
    await nora.goto("/settings/account");
    await expect(nora).toHaveURL("/sign-in");
    await signIn(nora, "nora@truebook.test", "seven herons on the pier");
    await expect(nora.getByRole("alert").filter({ hasText: "don’t match" })).toBeVisible();
    await drawer(admin).getByRole("button", { name: "Reactivate" }).click();
    await expect(drawer(admin).getByRole("button", { name: "Deactivate" })).toBeVisible();
  });

  await test.step("who forgot a password gets a link", async () => {
    await drawer(admin).getByRole("button", { name: "Make reset link" }).click();
    await nora.goto(await linkIn(admin));
    await expect(nora.getByRole("heading", { name: "Choose a new password" })).toBeVisible();
  });

  await test.step("and the trail has it all, without a link or a password", async () => {
    await admin.goto("/activity");
    for (const told of ["Invited a person", "Changed a team", "Chose a password", "Changed a role or access"])
      await expect(admin.getByRole("cell", { name: told }).first()).toBeVisible();
    const text = await admin.getByRole("main").textContent();
    expect(text).toContain("Nora Quist");
    expect(text).not.toContain(link.slice(-20));
    expect(text).not.toContain("herons");
  });
});

test("an Admin changes their own name and not their own role or access", async ({ browser }) => {
  const admin = await visit(browser, "admin");
  await open(admin, "Tom Ellison");
  await expect(drawer(admin).getByText("Your own role is changed by another Admin.")).toBeVisible();
  await expect(drawer(admin).getByLabel("Role")).toHaveCount(0);
  await expect(drawer(admin).getByRole("button", { name: "Deactivate" })).toHaveCount(0);
});

test("of two changes at once, the second is told whose the first was", async ({ browser }) => {
  const [one, other] = [await visit(browser, "admin"), await visit(browser, "admin")];
  for (const page of [one, other]) await open(page, "Luis Ferreira");
  for (const [page, title] of [
    [one, "Account executive, west"],
    [other, "Account executive, east"],
  ] as const) {
    await drawer(page).getByLabel("Title").fill(title);
    await drawer(page).getByRole("button", { name: "Save details" }).click();
    if (page === one) await expect(page.getByText("Details saved")).toBeVisible();
  }
  await expect(drawer(other).getByText(/^Tom Ellison changed this person since you opened it/)).toBeVisible();
  await other.reload();
  await expect(drawer(other).getByLabel("Title")).toHaveValue("Account executive, west");
});

test("the list is searched, filtered and sorted in its address", async ({ browser }) => {
  const admin = await visit(browser, "admin");
  await admin.goto("/settings/people");
  await admin.getByLabel("Role", { exact: true }).selectOption("AE");
  await expect(admin).toHaveURL(/role=AE/);
  await expect(admin.getByText(/^8 of 1\d people$/)).toBeVisible();
  await admin.getByLabel("Search people").fill("keough");
  await admin.keyboard.press("Enter");
  await expect(admin).toHaveURL(/q=keough/);
  await expect(admin.getByText(/^2 of 1\d people$/)).toBeVisible();
  await admin.getByRole("link", { name: "Name" }).click();
  await expect(admin.getByRole("columnheader", { name: "Name" })).toHaveAttribute("aria-sort", "descending");
});

test("people are an Admin’s alone", async ({ browser }) => {
  for (const who of ["director", "ops"]) {
    const page = await visit(browser, who);
    await page.goto("/settings");
    await expect(page.getByRole("navigation", { name: "Settings" }).getByRole("link", { name: "People" })).toHaveCount(
      0,
    );
    await expectMissing(page, "/settings/people");
  }
});

for (const [look, options] of Object.entries(looks))
  test(`people are accessible, ${look}`, async ({ browser }) => {
    test.slow();
    const admin = await visit(browser, "admin", options);
    await admin.goto("/settings/people");
    await expectAccessible(admin);
    await open(admin, "Priya Raman");
    await expectAccessible(admin);
    await admin.goto("/settings/people?invite=1");
    await expect(drawer(admin)).toBeVisible();
    await expectAccessible(admin);
  });
