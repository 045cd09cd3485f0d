import { expect, test } from "vitest";
import { columns, datasetOf, datasets, namesOf } from "@/lib/filings/datasets";

const headingsOf = (dataset: (typeof datasets)[number]) =>
  Object.values(columns[dataset]).flatMap(([first]) => first ?? []);

test.each(datasets)("%s is known by its headings, whatever their case", (dataset) => {
  expect(datasetOf(headingsOf(dataset))).toBe(dataset);
  expect(datasetOf(headingsOf(dataset).map((heading) => ` ${heading.toLowerCase().replaceAll("_", " ")} `))).toBe(
    dataset,
  );
});

test("another table is none of them", () => {
  expect(datasetOf(["Service", "Code"])).toBeUndefined();
  expect(datasetOf([])).toBeUndefined();
});

test("a variant stands for its column, and what is not read keeps its place", () => {
  expect(namesOf("F_5500", ["ACK_ID", "SPONSOR_DFE_EIN", "NONSENSE", "SPONS_DFE_PN"])).toEqual([
    "ack_id",
    "ein",
    "x_2",
    "plan_number",
  ]);
});
