import { expect, test } from "vitest";
import { columnsOf } from "@/lib/imports/columns";
import { personalDataIn } from "@/lib/imports/personal";

test.each([
  "SSN",
  "Member ID",
  "Date of Birth",
  "DOB",
  "Diagnosis",
  "ICD-10 code",
  "First Name",
  "Patient",
  "NDC",
  "Claim #id",
])("a file with the heading %s is about persons", (heading) =>
  expect(personalDataIn(["Account", heading], [])).toContain("about persons"),
);

test("a Social Security number under any heading is found", () => {
  expect(personalDataIn(["Account", "Ref"], [["Acme", " 219-09-9999 "]])).toContain("Social Security");
  expect(personalDataIn(["Account", "Ref"], [["Acme", "219\u201309\u20119999"]])).toContain("Social Security");
});

test("what a file of ours asks for is about nobody", () => {
  for (const columns of Object.values(columnsOf)) {
    const headings = Object.values(columns).flatMap(({ label, names }) => [label, ...names]);
    expect(headings.filter((heading) => personalDataIn([heading], []))).toEqual([]);
  }
  expect(personalDataIn(["Account", "EIN"], [["Acme", "12-3456789"]])).toBeUndefined();
});
