import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, failOnComplaints, visit } from "./visitor";

failOnComplaints();

/** The link that was just made; what it answers to whoever is signed in nowhere. */
async function linkOf(page: Page) {
  const link = await page.getByLabel("Your secret link").inputValue();
  return { link, read: async () => (await page.context().browser()!.newContext()).request.get(link) };
}

test("one's dates leave by a secret link that a calendar reads without signing in, until another is made", async ({
  browser,
}) => {
  const ae = await visit(browser, "ae2");
  await ae.goto("/settings/calendar");
  await ae.getByRole("button", { name: "Make a secret link" }).click();
  const first = await linkOf(ae);
  const answer = await first.read();
  expect(answer.headers()["content-type"]).toContain("text/calendar");
  // A long line is folded: taken together again it is read as a calendar does.
  const dates = (await answer.text()).replaceAll("\r\n ", "");
  expect(dates).toMatch(/^BEGIN:VCALENDAR\r\n/);
  for (const said of ["Wexcombe Financial Group", "SUMMARY:Renewal: ", "SUMMARY:Promised: "])
    expect(dates).toContain(said);
  for (const inner of ["Halyard Precision", "PMPM", "$"]) expect(dates).not.toContain(inner);
  await expectAccessible(ae);

  await ae.getByRole("button", { name: "Make a new link" }).click();
  await expect(ae.getByLabel("Your secret link")).not.toHaveValue(first.link);
  const second = await linkOf(ae);
  expect((await first.read()).status()).toBe(404);
  expect((await second.read()).status()).toBe(200);
  await ae.getByRole("button", { name: "End the link" }).click();
  await expect(ae.getByRole("button", { name: "Make a secret link" })).toBeVisible();
  expect((await second.read()).status()).toBe(404);
});

test("an address that is no calendar's is refused beside its field", async ({ browser }) => {
  const ae = await visit(browser, "ae2", { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await ae.goto("/settings/calendar");
  const field = ae.getByLabel("Your calendar’s link");
  for (const [address, sentence] of [
    ["http://calendar.example.com/a.ics", "A calendar is read over https only."],
    ["https://127.0.0.1/a.ics", "A calendar’s address has a name, such as outlook.office365.com."],
  ] as const) {
    await field.fill(address);
    await ae.getByRole("button", { name: "Read my meetings" }).click();
    await expect(ae.getByText(sentence)).toBeVisible();
  }
  await expectAccessible(ae);
});
