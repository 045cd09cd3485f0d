import { expect, type Page, test } from "@playwright/test";
import { businessToday } from "@/prisma/demo/today";
import { expectAccessible, expectMissing, failOnComplaints, looks, visit } from "./visitor";

failOnComplaints();

const drawer = (page: Page) => page.getByRole("dialog");
const section = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const marked = (page: Page) => page.getByRole("main").locator("table").getByLabel("Needs care");

async function change(page: Page, title: string, figures: Record<string, string>, reason: string) {
  await page.getByRole("button", { name: `Change ${title}` }).click();
  for (const [label, value] of Object.entries(figures)) await drawer(page).getByLabel(label).fill(value);
  await drawer(page).getByLabel("Why").fill(reason);
  await drawer(page).getByRole("button", { name: "Save version" }).click();
}

async function restoreDelivered(page: Page, title: string) {
  await page.getByRole("button", { name: `History of ${title}` }).click();
  await drawer(page).getByRole("button", { name: "Restore this version, As delivered" }).click();
  await drawer(page).getByLabel("Why").fill("Only tried out, back to before");
  await drawer(page).getByRole("button", { name: "Restore", exact: true }).click();
  await expect(drawer(page)).toHaveCount(0);
}

test("Operations moves the LR watch: the Book's triangles follow, and the history tells who and why", async ({
  browser,
}) => {
  test.slow();
  const ops = await visit(browser, "ops");
  const director = await visit(browser, "director");
  await director.goto("/accounts?group=none");
  const before = await marked(director).count();
  await ops.goto("/settings/thresholds");

  await test.step("not without a reason, nor with an absurd figure", async () => {
    await change(ops, "Marks in the Book", { "LR watch": "900" }, "short");
    await expect(drawer(ops).getByText("Enter a number between 0 and 200.")).toBeVisible();
    await expect(drawer(ops).getByText("Say why, in 10 characters or more.")).toBeVisible();
    await expect(drawer(ops).getByLabel("LR watch")).toBeFocused();
  });

  await test.step("then it is in force at once", async () => {
    await drawer(ops).getByLabel("LR watch").fill("80 %");
    await drawer(ops).getByLabel("Why").fill("Finance asked for an earlier mark");
    await drawer(ops).getByRole("button", { name: "Save version" }).click();
    await expect(ops.getByText("LR watch from 90.0% to 80.0%, from today")).toBeVisible();
    await director.reload();
    await expect.poll(() => marked(director).count()).toBeGreaterThan(before);
  });

  await test.step("the history tells it, and what was delivered is restored", async () => {
    await ops.getByRole("button", { name: "History of Marks in the Book" }).click();
    const latest = drawer(ops).getByRole("listitem").first();
    await expect(latest).toContainText("In force");
    await expect(latest).toContainText("Nadia Petrov");
    await expect(latest).toContainText("90.0% → 80.0%");
    await expect(latest).toContainText("“Finance asked for an earlier mark”");
    await ops.keyboard.press("Escape");
    await restoreDelivered(ops, "Marks in the Book");
    await director.reload();
    await expect(marked(director)).toHaveCount(before);
    await ops.goto("/activity");
    await expect(ops.getByRole("cell", { name: "Changed a setting" }).first()).toBeVisible();
  });
});

test("a rule of health has every account computed again", async ({ browser }) => {
  test.setTimeout(180_000);
  const ops = await visit(browser, "ops");
  await ops.goto("/accounts?group=health");
  const watch = ops.locator("tr[data-group]").filter({ hasText: /^\s*Watch/ });
  const before = await watch.textContent();
  await ops.goto("/settings/thresholds");
  await change(ops, "Health", { "Executive meeting expected every": "1" }, "Meet every sponsor monthly now");
  await expect(ops.getByText(/^Health is being recomputed/)).toBeVisible();
  await expect(ops.getByText(/^Health is being recomputed/)).toHaveCount(0, { timeout: 60_000 });
  await ops.goto("/accounts?group=health");
  await expect(watch).not.toHaveText(before ?? "");
  await ops.goto("/settings/thresholds");
  await restoreDelivered(ops, "Health");
  await expect(ops.getByText(/^Health is being recomputed/)).toHaveCount(0, { timeout: 60_000 });
});

test("a version for later is shown as scheduled, and withdrawn", async ({ browser }) => {
  const ops = await visit(browser, "ops");
  await ops.goto("/settings/unit-costs");
  const year = Number(businessToday().slice(0, 4)) + 1;
  await ops.getByRole("button", { name: "Change Cost of ASC service" }).click();
  await drawer(ops).getByLabel("Largest accounts, Cost PEPM").fill("30.25");
  await drawer(ops).getByLabel("Takes effect").fill(`${year}-06-01`);
  await drawer(ops).getByLabel("Why").fill("New vendor contract from June");
  await drawer(ops).getByRole("button", { name: "Save version" }).click();
  const costs = section(ops, "Cost of ASC service");
  await expect(costs.getByText(`From Jun 1, ${year}`)).toBeVisible();
  await expect(costs.getByRole("row", { name: /20,000 or more/ })).toContainText("$29.50");
  await ops.getByRole("button", { name: "History of Cost of ASC service" }).click();
  await drawer(ops)
    .getByRole("button", { name: /^Withdraw/ })
    .click();
  await drawer(ops).getByLabel("Why").fill("The vendor withdrew its offer");
  await drawer(ops).getByRole("button", { name: "Withdraw" }).click();
  await expect(costs.getByText(`From Jun 1, ${year}`)).toHaveCount(0);
});

test("of two at once the second is shown both, and saves over it knowingly", async ({ browser }) => {
  const [ops, admin] = [await visit(browser, "ops"), await visit(browser, "admin")];
  for (const page of [ops, admin]) {
    await page.goto("/settings/thresholds");
    await page.getByRole("button", { name: "Change Monthly actuals" }).click();
  }
  const save = async (page: Page, days: string) => {
    await drawer(page).getByLabel("Chased after").fill(days);
    await drawer(page).getByLabel("Why").fill("Finance closes on another day");
    await drawer(page).getByRole("button", { name: "Save version" }).click();
  };
  await save(ops, "25");
  await expect(drawer(ops)).toHaveCount(0);
  await save(admin, "30");
  await expect(
    drawer(admin).getByText(
      /^Nadia Petrov saved Chased after 25 business days \(was .*\); you asked for 30 business days/,
    ),
  ).toBeVisible();
  await expect(drawer(admin).getByLabel("Chased after")).toHaveValue("30");
  await expect(drawer(admin).getByText("Now 25 business days")).toBeVisible();
  await drawer(admin).getByRole("button", { name: "Save version" }).click();
  await expect(section(admin, "Monthly actuals")).toContainText("30 business days");
  await restoreDelivered(admin, "Monthly actuals");
});

test("the VP sets a target: the AE is told, and their Book measures against it", async ({ browser }) => {
  const [vp, ae] = [await visit(browser, "vp"), await visit(browser, "ae1")];
  const year = Number(businessToday().slice(0, 4));
  await vp.goto("/settings/targets");
  const target = (page: Page) => page.getByRole("button", { name: `Net growth ${year} of Priya Raman` });
  await target(vp).click();
  const was = await drawer(vp).getByLabel("Target").inputValue();
  const value = was === "777" ? "778" : "777";
  await drawer(vp).getByLabel("Target").fill("lots");
  await drawer(vp).getByLabel("Why").fill("Two large prospects are near");
  await drawer(vp).getByRole("button", { name: "Set target" }).click();
  await expect(drawer(vp).getByText("Enter a number.")).toBeVisible();
  await drawer(vp).getByLabel("Target").fill(value);
  await drawer(vp).getByRole("button", { name: "Set target" }).click();
  await expect(target(vp)).toContainText(`+${value}`);

  await ae.goto("/accounts");
  await expect(ae.getByRole("region", { name: "Key figures" })).toContainText(`+${value}`);
  await ae.goto("/settings/targets");
  await expect(ae.getByRole("rowheader")).toHaveCount(1);
  await target(ae).click();
  await expect(drawer(ae).getByText("“Two large prospects are near”").first()).toBeVisible();
  await expect(drawer(ae).getByLabel("Target")).toHaveCount(0);
});

test("who may not set them reads them, and who may not read them finds nothing", async ({ browser }) => {
  const director = await visit(browser, "director");
  await director.goto("/settings/targets");
  await expect(director.getByText("A VP sets these; you see your team’s.")).toBeVisible();
  await expect(director.getByRole("rowheader", { name: "Keough team" })).toHaveCount(0);
  await director.goto("/settings/thresholds");
  await expect(director.getByRole("button", { name: /^Change/ })).toHaveCount(0);
  await expect(director.getByText(/^Operations and Admin change these/)).toBeVisible();
  const admin = await visit(browser, "admin");
  await expectMissing(admin, "/settings/targets");
  await admin.goto("/settings/products");
  await expect(admin.getByRole("button", { name: "Change Families offered" })).toBeVisible();
  await expect(admin.getByRole("columnheader", { name: "Held of eligible" })).toHaveCount(0);
});

for (const [look, options] of Object.entries(looks))
  test(`settings are accessible, ${look}`, async ({ browser }) => {
    test.slow();
    const ops = await visit(browser, "ops", options);
    for (const place of ["thresholds", "unit-costs", "products", "targets"]) {
      await ops.goto(`/settings/${place}`);
      await expectAccessible(ops);
    }
    await ops.goto("/settings/thresholds");
    await ops.getByRole("button", { name: "Change Targets of the measures" }).click();
    await expect(drawer(ops).getByLabel("Why")).toBeAttached();
    await expectAccessible(ops);
    const vp = await visit(browser, "vp", options);
    await vp.goto("/settings/targets");
    await vp
      .getByRole("button", { name: /^Members \d{4} of/ })
      .first()
      .click();
    await expect(drawer(vp).getByLabel("Target")).toBeVisible();
    await expectAccessible(vp);
  });
