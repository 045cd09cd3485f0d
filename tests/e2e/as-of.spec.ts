import { expect, type Page, test } from "@playwright/test";
import { addDays, dateOf, firstOfMonth } from "@/lib/units/day";
import { businessToday } from "@/prisma/demo/today";
import { expectAccessible, failOnComplaints, notice, visit } from "./visitor";

failOnComplaints();

/** The day of the last month that is over, as the page writes it, and as an address does. */
function lastMonthEnd() {
  const end = addDays(firstOfMonth(businessToday()), -1);
  const text = new Intl.DateTimeFormat("en-US", { timeZone: "UTC", month: "short", day: "numeric", year: "numeric" });
  return { text: text.format(dateOf(end)), day: end };
}

const members = (page: Page) =>
  page.getByRole("region", { name: "Key figures" }).getByRole("button", { name: /^Members,/ });
const footer = (page: Page) => page.getByText(/^Financials through/);

test("a Director sees the Book and an account as of last month's end, and comes back", async ({ browser }) => {
  const { text, day } = lastMonthEnd();
  const director = await visit(browser, "director");
  await director.goto("/accounts");
  const [now, through] = [await members(director).textContent(), await footer(director).textContent()];

  await director.getByRole("button", { name: /^As of/ }).click();
  await director.getByRole("menuitem", { name: text }).click();
  await expect(director.getByRole("status").filter({ hasText: `As of ${text}.` })).toBeVisible();
  expect(new URL(director.url()).searchParams.get("asof")).toBe(day);
  await expect(footer(director)).not.toHaveText(through ?? "");
  await expect(members(director)).not.toHaveText(now ?? "");
  await expectAccessible(director);

  // Every account of the picture is a row of it, and they add up to what it says.
  await director.goto(`/accounts?asof=${day}&group=none&cols=members&q=ashgrove`);
  const row = director.getByRole("row", { name: /Ashgrove University/ });
  const counted = await row.getByRole("cell").last().textContent();
  await director.getByRole("link", { name: "Ashgrove University" }).click();
  await expect(director.getByRole("status").filter({ hasText: `As of ${text}.` })).toBeVisible();
  await expect(director.getByRole("main")).toContainText(counted?.trim() ?? "?");
  await expect(
    director.getByRole("main").getByRole("button", { name: /add|edit|reassign|cover|record|finish/i }),
  ).toHaveCount(0);
  for (const tab of ["Lines and terms", "Financials", "Service and market"]) {
    await director
      .getByRole("navigation", { name: "Account", exact: true })
      .getByRole("link", { name: new RegExp(`^${tab}`) })
      .click();
    await expect(director.getByRole("status").filter({ hasText: `As of ${text}.` })).toBeVisible();
    await expect(director.getByRole("main").getByRole("button", { name: /^(add|edit|open|record)/i })).toHaveCount(0);
  }
  await director.getByRole("link", { name: "Back to today" }).click();
  await expect(director.getByText(`As of ${text}.`)).toHaveCount(0);
});

test("on a phone the day is chosen and left again", async ({ browser }) => {
  const { text } = lastMonthEnd();
  const phone = await visit(browser, "ae1", { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await phone.goto("/accounts");
  await phone.getByRole("button", { name: /^As of/ }).click();
  await phone.getByRole("menuitem", { name: text }).click();
  await expect(phone.getByText(`As of ${text}.`)).toBeVisible();
  expect(await phone.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await phone.getByRole("link", { name: "Back to today" }).click();
  await expect(phone.getByText(`As of ${text}.`)).toHaveCount(0);
});

test("what an AE changed a minute ago is told to their Director with before, after and name", async ({ browser }) => {
  const [ae, director] = [await visit(browser, "ae1"), await visit(browser, "director")];
  const step = `Call the broker ${Date.now()}`;
  await ae.goto("/accounts?group=none");
  await ae.locator("[data-row]").first().click();
  const details = ae.getByRole("region", { name: "Details" });
  await details
    .getByRole("button", { name: /next step/i })
    .first()
    .click();
  await ae.getByRole("textbox", { name: /next step/i }).fill(step);
  await ae.keyboard.press("Enter");
  await expect(details.getByText(step)).toBeVisible();
  await expect(notice(ae, step)).toBeVisible();
  const name = (await ae.getByRole("heading", { level: 1 }).textContent())?.trim() ?? "";

  await director.goto("/accounts");
  await director.getByRole("link", { name: "What changed" }).click();
  const line = director.getByRole("row").filter({ hasText: step });
  await expect(line).toContainText(name.slice(0, 12));
  await expect(line.getByRole("cell").last()).toContainText(/\d:\d\d [AP]M/);
  await expect(director.getByText(/^Members .* net/)).toBeVisible();
  await expectAccessible(director);
  await director
    .getByRole("link", { name: /^Next step/ })
    .first()
    .click();
  await expect(director.getByRole("row").filter({ hasText: step })).toBeVisible();
});
