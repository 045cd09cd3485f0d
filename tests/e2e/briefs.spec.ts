import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectMissing, failOnComplaints, visit } from "./visitor";

failOnComplaints();

test("an AE prepares the brief for Wexcombe on a phone; nobody else’s AE sees any of it", async ({ browser }) => {
  test.slow();
  const ae = await visit(browser, "ae2", { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await ae.goto("/accounts?group=none&q=Wexcombe");
  const href = await ae
    .locator('a[href^="/accounts/"][href*="from="], a[href^="/accounts/"]')
    .filter({ hasText: "Wexcombe Financial Group" })
    .first()
    .getAttribute("href");
  const path = href!.split("?")[0]!;
  await ae.goto(path);
  await ae.getByRole("link", { name: "Brief", exact: true }).click();
  await expect(ae).toHaveURL(/\/brief$/);
  for (const said of [
    "Katherine Aldous",
    "21,750",
    "Procurement scores price at half",
    "Finalist meeting with the benefits committee",
  ])
    await expect(ae.getByText(said).first()).toBeVisible();
  const wide = await ae.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
  await expectAccessible(ae);

  await ae.getByRole("button", { name: "For the customer" }).click();
  await ae.getByRole("dialog").getByRole("button", { name: "Make brief" }).click();
  const brief = ae.getByRole("article", { name: "Brief for Wexcombe Financial Group" });
  await expect(brief).toContainText("Prepared for Wexcombe Financial Group by Marcus Costa");
  for (const inner of ["Detractor", "Critic", "adequacy", "Procurement scores"])
    await expect(brief).not.toContainText(inner);
  // On paper it stands alone, at the head of one page.
  await ae.emulateMedia({ media: "print" });
  const box = await brief.boundingBox();
  expect(box).toMatchObject({ x: 0, y: 0 });
  await expect(ae.getByText("Procurement scores price at half").first()).toBeHidden();
  expect(await pagesOf(ae)).toBe(1);
  await ae.emulateMedia({ media: null });
  await expectAccessible(ae);
  await ae.goto("/activity");
  await expect(ae.getByText("Made a brief for a customer").filter({ visible: true }).first()).toBeVisible();

  const stranger = await visit(browser, "ae1");
  for (const at of [path, `${path}/brief`, `${path}?tab=people`, `${path}?tab=plan`]) await expectMissing(stranger, at);
});

test("a Director opens a firm’s brief during a call", async ({ browser }) => {
  const director = await visit(browser, "director");
  await director.goto("/brokers?q=Kestrel");
  await director
    .getByRole("link", { name: /Kestrel & Rowe/ })
    .first()
    .click();
  await expect(director).toHaveURL(/\/brokers\/[0-9a-f-]{36}/);
  await director.goto(`${director.url().split("?")[0]}/brief`);
  await expect(director.getByText("Wexcombe Financial Group").first()).toBeVisible();
  for (const [part, said] of [
    ["Whitespace", /\d+ accounts?, [\d,]+ members/],
    ["Risks", /accounts? at risk/],
  ] as const)
    await expect(director.getByRole("region", { name: part })).toContainText(said);
  await expectAccessible(director);
  expect(await pagesOf(director)).toBe(1);
  for (const name of ["Halyard Global", "Pilotboat Partners"]) {
    await director.goto(`/brokers?q=${encodeURIComponent(name)}`);
    await director.getByRole("link", { name, exact: true }).first().click();
    await director.getByRole("link", { name: "Brief", exact: true }).click();
    await expect(director).toHaveURL(/\/brief$/);
    await expect(director.getByRole("heading", { level: 1, name })).toBeVisible();
    expect(await pagesOf(director)).toBe(1);
  }
});

/** How many sheets a page prints on. */
async function pagesOf(page: Page) {
  const paper = await page.pdf({ format: "Letter", margin: { top: "1cm", bottom: "1cm", left: "1cm", right: "1cm" } });
  return paper.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length;
}
