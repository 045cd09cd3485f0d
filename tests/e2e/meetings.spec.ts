import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectMissing, failOnComplaints, notice, visit } from "./visitor";

failOnComplaints();

const part = (page: Page, title: string) => page.getByRole("region", { name: title });
const agreed = (page: Page) => page.getByRole("region", { name: "Agreed" });

async function say(page: Page, title: string, field: string, words: string) {
  await part(page, title).getByRole("button", { name: field }).click();
  await part(page, title).getByRole("textbox", { name: field }).fill(words);
  await page.keyboard.press("Control+Enter");
  await expect(notice(page, "Written down.")).toBeVisible();
}

test("the Director holds the weekly call: filled in beforehand, and what is agreed comes back until it is done", async ({
  browser,
}) => {
  test.slow();
  const action = `Call the consultant of Wexcombe ${Date.now()}`;
  const director = await visit(browser, "director");
  await director.goto("/forecast");
  await director.getByRole("navigation", { name: "View" }).getByRole("link", { name: "Meetings" }).click();
  await director.getByRole("button", { name: "Open Weekly forecast call" }).click();
  await expect(director.getByRole("heading", { level: 1, name: "Weekly forecast call" })).toBeVisible();
  await expect(
    part(director, "Scoreboard")
      .getByText(/committed of .* asked for/)
      .first(),
  ).toBeVisible();
  await expect(part(director, "Top ten at risk").getByRole("listitem").first()).toBeVisible();
  await expectAccessible(director);
  const address = director.url();

  await say(
    director,
    "Commit restated",
    "The number we commit to, and why",
    "9,000 members, Wexcombe decides on the 11th",
  );
  await agreed(director).getByRole("button", { name: "Add action" }).click();
  const dialog = director.getByRole("dialog", { name: "Add an action" });
  await dialog.getByLabel("What is to be done").fill(action);
  await dialog.getByLabel("Who does it").selectOption({ index: 1 });
  await dialog.getByRole("button", { name: "Add action" }).click();
  await expect(dialog.getByText("Choose a day.")).toBeVisible();
  await dialog.getByLabel("Due").fill("2027-01-15");
  await dialog.getByRole("button", { name: "Add action" }).click();
  await expect(agreed(director).getByText(action)).toBeVisible();

  await director.getByRole("button", { name: "Close meeting" }).click();
  await director.getByRole("alertdialog").getByRole("button", { name: "Close meeting" }).click();
  await expect(director.getByText(/closed, as it was on/)).toBeVisible();
  await expect(
    part(director, "Commit restated").getByText("9,000 members, Wexcombe decides on the 11th"),
  ).toBeVisible();
  await expect(director.getByRole("button", { name: "Add action" })).toHaveCount(0);

  await director.goto("/forecast/meetings");
  await director.getByRole("button", { name: /^Open Weekly forecast call/ }).click();
  await expect(agreed(director).getByText(action)).toBeVisible();
  await agreed(director)
    .getByRole("button", { name: `Done: ${action}` })
    .click();
  await expect(notice(director, `Done: ${action}`)).toBeVisible();
  await expect(agreed(director).getByText(/done /)).toBeVisible();

  const ae = await visit(browser, "ae1");
  await expectMissing(ae, address);
  const vp = await visit(browser, "vp");
  await vp.goto(address);
  await expect(part(vp, "Commit restated").getByText("9,000 members, Wexcombe decides on the 11th")).toBeVisible();
});

test("an AE prepares a customer’s review on a phone, and the VP a month’s", async ({ browser }) => {
  test.slow();
  const ae = await visit(browser, "ae2");
  await ae.setViewportSize({ width: 390, height: 844 });
  await ae.goto("/forecast/meetings");
  await ae.getByRole("button", { name: /^Open review of Wexcombe/ }).click();
  await expect(ae.getByRole("heading", { level: 1, name: /^Quarterly business review: Wexcombe/ })).toBeVisible();
  await expect(part(ae, "Membership").getByText("Members", { exact: true })).toBeVisible();
  await expect(part(ae, "Since we last met").getByRole("listitem").first()).toBeVisible();
  await expectAccessible(ae);
  expect(await ae.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

  const vp = await visit(browser, "vp");
  await vp.goto("/forecast/meetings");
  await vp.getByRole("button", { name: "Open Monthly business review" }).click();
  await expect(part(vp, "Membership").getByText("Net member growth", { exact: true })).toBeVisible();
  await expect(part(vp, "Concentration").getByRole("listitem").first()).toBeVisible();
  await expectAccessible(vp);
});
