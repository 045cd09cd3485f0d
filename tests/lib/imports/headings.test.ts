import { expect, test } from "vitest";
import { headingOf, knownNames } from "@/lib/files/heading-row";
import { distinctHeadings, headingsKey, knownHeadings, placesOf, proposeMapping } from "@/lib/imports/headings";

const read = (cells: string[]) => placesOf("ACCOUNTS", cells, proposeMapping("ACCOUNTS", cells));

test.each([
  ["the file's own words", ["account", "funding", "members", "contracts", "renewal", "ae", "rate"]],
  ["another case and order", ["RATE", "Ae", "Renewal", "CONTRACTS", "members", "Funding", "Account"]],
  [
    "spelled out",
    [
      "Account name",
      "Funding type",
      "Covered lives",
      "Subscribers",
      "Renewal date",
      "Account_Executive",
      "Current Rate",
    ],
  ],
])("required columns are found by %s", (_, cells) => {
  expect(read(cells)).toMatchObject({ problem: undefined, unknown: [] });
});

test("a percent sign is a word, a place is kept, and a spare column is named", () => {
  const { places, unknown } = read(["Out of state %", "MLR", "Favourite colour"]);
  expect([places.get("out_of_state_pct"), places.get("mlr")]).toEqual([0, 1]);
  expect(unknown).toEqual(["Favourite colour"]);
});

test("what is missing and what stands twice is said", () => {
  const most = ["account", "funding", "members", "contracts", "renewal", "ae"];
  expect(read(most).problem).toBe("The file has no column for Rate.");
  expect(read([...most, "rate", "Account name"]).problem).toBe("Two headings mean Account; keep one.");
});

test("what was said of a heading stands over its name, and an unknown column is refused", () => {
  const said = proposeMapping("ACTUALS", ["Lives", "Group", "Notes"], { Lives: "contracts", Notes: "" });
  expect(said).toEqual({ Lives: "contracts", Group: "account", Notes: "" });
  expect(proposeMapping("ACTUALS", ["Lives"], { Lives: "no_such_column" })).toEqual({ Lives: "" });
  expect(placesOf("ACTUALS", ["Lives"], { Lives: "no_such_column" }).problem).toContain("no column no_such_column");
});

test("every heading is told from the others", () => {
  expect(distinctHeadings(["Total", " Total ", "", "a\n b"])).toEqual(["Total", "Total (2)", "Column 3", "a b"]);
});

test("the same headings in another order are the same file", () => {
  expect(headingsKey(["Members ", "Group %"])).toBe(headingsKey(["group percent", "MEMBERS"]));
});

test("a column's own name is never another's", () => {
  expect(proposeMapping("ACTUALS", ["Fees", "Paid", "Month", "Plan"])).toEqual({
    Fees: "fees",
    Paid: "paid",
    Month: "month",
    Plan: "plan",
  });
  expect(knownHeadings("LINES")).toContain("tier rate employee");
});

test.each([
  ["Subs", "contracts"],
  ["EEs", "contracts"],
  ["Mbrs", "members"],
  ["Members #", "members"],
  ["Prem", "premium"],
  ["Earned prem", "premium"],
  ["Paid clms", "paid"],
  ["Inc claims", "incurred"],
  ["Cov mo", "month"],
  ["Acct #", "id"],
  ["Acct No.", "id"],
  ["Grp #", "id"],
  ["Group #", "id"],
  ["Group no", "id"],
  ["Acct", "account"],
  ["Grp", "account"],
  ["#", ""],
])("the short heading %s is %s", (heading, column) => {
  expect(proposeMapping("ACTUALS", [heading])).toEqual({ [heading]: column });
});

test("an employee's tier is no count of employees", () => {
  expect(proposeMapping("LINES", ["EE", "EEs"])).toEqual({ EE: "tier_ee", EEs: "" });
});

test("a row of short headings alone is found under a title", () => {
  const rows = [["Enrollment by group"], ["Acct #", "Subs", "Mbrs"], ["X-1", "480", "1,020"]];
  const found = headingOf(
    rows.map((cells, place) => ({ row: place + 1, cells })),
    knownNames(knownHeadings("ACTUALS")),
  );
  expect(found?.row.row).toBe(2);
});
