import { expect, type Page, test } from "@playwright/test";
import { businessToday } from "@/prisma/demo/today";
import { expectAccessible, failOnComplaints, notice, visit } from "./visitor";

failOnComplaints();

/** The first of next month in the business zone, and how the product says it. */
function nextMonth() {
  const today = businessToday();
  const [year = 0, month = 0] = today.split("-").map(Number);
  const first = new Date(Date.UTC(year, month, 1));
  const said = new Intl.DateTimeFormat("en-US", {
    timeZone: "UTC",
    month: "short",
    day: "numeric",
    ...(first.getUTCFullYear() !== year && { year: "numeric" }),
  }).format(first);
  return { day: first.toISOString().slice(0, 10), said };
}

const namesOf = (page: Page) => page.locator("tr[data-id] a[data-row]").allTextContents();

const linkTo = (page: Page, name: string) => page.getByRole("main").getByRole("link", { name, exact: true });

test("a Director gives three accounts of one AE to another from next month, and takes one back", async ({
  browser,
}) => {
  test.slow();
  const { day, said } = nextMonth();
  const director = await visit(browser, "director");
  await director.goto("/accounts?group=ae&q=Lindqvist");
  const rows = director.locator("tr[data-id]");
  await expect(rows.first()).toBeVisible();
  const three = (await namesOf(director)).slice(0, 3);
  for (const name of three) await director.getByRole("checkbox", { name: `Select ${name}`, exact: true }).click();

  await test.step("preview and reassign", async () => {
    await director.getByRole("button", { name: "Reassign AE" }).click();
    const dialog = director.getByRole("dialog", { name: "Reassign 3 accounts" });
    await dialog.getByLabel("New owner").fill("Hallworth");
    await director.getByRole("option", { name: /^Helen Hallworth/ }).click();
    await dialog.getByLabel("From").fill(day);
    await expect(dialog).toContainText("From Peter Lindqvist");
    await expect(dialog).toContainText(/Helen Hallworth[\d,]+ → [\d,]+ accounts/);
    await expectAccessible(director);
    await dialog.getByRole("button", { name: "Reassign 3 accounts" }).click();
    await expect(director.getByText(`Reassigned 3 accounts to Helen Hallworth from ${said}.`)).toBeVisible();
  });

  await test.step("until then the one has them, and the other does not", async () => {
    const [before, after] = [await visit(browser, "ae6"), await visit(browser, "ae3")];
    for (const name of three) {
      await before.goto(`/accounts?group=none&q=${encodeURIComponent(name)}`);
      await expect(linkTo(before, name)).toBeVisible();
      await after.goto(`/accounts?group=none&q=${encodeURIComponent(name)}`);
      await expect(after.getByText("No accounts match")).toBeVisible();
    }
  });

  await test.step("one is taken back from its own record", async () => {
    const [name = ""] = three;
    await director.goto(`/accounts?group=none&q=${encodeURIComponent(name)}`);
    await linkTo(director, name).click();
    const team = director.getByRole("region", { name: "Account team" });
    await expect(team).toContainText(`Owner from ${said}`);
    await expect(team).toContainText(/Dana Whitfield, /);
    await team.getByRole("button", { name: "Undo this move" }).click();
    await expect(director.getByText(`Undone: ${name} to Helen Hallworth.`)).toBeVisible();
    await expect(team).not.toContainText("Helen Hallworth");
  });

  await test.step("the other two stay moved, until they are undone too", async () => {
    const name = three[1] ?? "";
    await director.goto(`/accounts?group=none&q=${encodeURIComponent(name)}`);
    await linkTo(director, name).click();
    const team = director.getByRole("region", { name: "Account team" });
    await expect(team).toContainText("Helen Hallworth");
    for (const each of three.slice(1)) {
      await director.goto(`/accounts?group=none&q=${encodeURIComponent(each)}`);
      await linkTo(director, each).click();
      await team.getByRole("button", { name: "Undo this move" }).click();
      await expect(team).not.toContainText("Helen Hallworth");
    }
  });
});

test("cover while away: the colleague sees the account until it is ended", async ({ browser }) => {
  const director = await visit(browser, "director");
  await director.goto("/accounts?group=none&q=Lindqvist");
  const name = (await namesOf(director))[0] ?? "";
  await linkTo(director, name).click();
  const team = director.getByRole("region", { name: "Account team" });
  await team.getByRole("button", { name: "Cover while away" }).click();
  const dialog = director.getByRole("dialog", { name: `Cover ${name}` });
  await dialog.getByLabel("Who covers").fill("Hallworth");
  await director.getByRole("option", { name: /^Helen Hallworth/ }).click();
  await dialog.getByRole("button", { name: "Start cover" }).click();
  await expect(director.getByText(`Helen Hallworth covers ${name}`)).toBeVisible();
  await expect(team.getByRole("button", { name: "End cover" })).toBeVisible();

  const colleague = await visit(browser, "ae3");
  await colleague.goto(`/accounts?group=none&q=${encodeURIComponent(name)}`);
  await expect(linkTo(colleague, name)).toBeVisible();

  await team.getByRole("button", { name: "End cover" }).click();
  await expect(notice(director, `Helen Hallworth no longer covers ${name}.`)).toBeVisible();
  await colleague.reload();
  await expect(colleague.getByText("No accounts match")).toBeVisible();
});

test("who may not give accounts away is offered nothing of it", async ({ browser }) => {
  const ae = await visit(browser, "ae6");
  await ae.goto("/accounts?group=none");
  await ae
    .getByRole("checkbox", { name: /^Select [A-Z]/ })
    .first()
    .click();
  await expect(ae.getByRole("button", { name: "Edit field" })).toBeVisible();
  await expect(ae.getByRole("button", { name: "Reassign AE" })).toHaveCount(0);
  const operations = await visit(browser, "ops");
  await operations.goto("/accounts?group=none");
  await operations
    .getByRole("checkbox", { name: /^Select [A-Z]/ })
    .first()
    .click();
  await expect(operations.getByRole("button", { name: /^Export / })).toBeVisible();
  await expect(operations.getByRole("button", { name: "Edit field" })).toHaveCount(0);
});
