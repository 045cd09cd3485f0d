import { expect, test } from "vitest";
import {
  accountFound,
  contactFound,
  firmFound,
  opportunityFound,
  personFound,
  renewalFound,
  rfpFound,
  viewFound,
} from "@/lib/search/found";

const account = { id: "1", name: "Six Rivers & Co", funding: "SPLIT", members: 3412, renewsOn: "2027-01-01" };

test("an RFP is told by whose it is, what it asks and when it is due", () => {
  const rfp = { id: "9", name: "Harbor", subject: "Medical", stage: "SUBMITTED", dueOn: "2027-01-15" };
  expect(rfpFound(rfp)).toEqual({
    id: "9",
    href: "/opportunities/rfps/9",
    name: "Harbor: RFP, Medical",
    note: "Submitted, due 1/15/2027",
  });
});

test("an account opens its record, and for an Underwriter its renewals", () => {
  expect(accountFound(account, { role: "AE" })).toEqual({
    id: "1",
    href: "/accounts/1",
    name: "Six Rivers & Co",
    note: "Split, 3,412 members, 1/1/2027",
  });
  expect(accountFound(account, { role: "UNDERWRITER" }).href).toBe("/renewals?q=Six%20Rivers%20%26%20Co");
  expect(accountFound({ ...account, funding: null, members: null, renewsOn: null }, { role: "AE" }).note).toBe("");
});

const person = { id: "2", name: "Tom", role: "AE", title: null, email: "tom@test.example", accounts: 9 };

test.each([
  ["DIRECTOR", 9, "/accounts?ae=2", "Account executive, 9 accounts"],
  ["AE", 0, "mailto:tom@test.example", "Account executive, write an e-mail"],
  ["ADMIN", 0, "/settings/people?person=2", "Account executive"],
] as const)("to %s a person with %i accounts of theirs is %s", (role, accounts, href, note) =>
  expect(personFound({ ...person, accounts }, { role })).toMatchObject({ href, note }),
);

const contact = { id: "5", name: "Dana Ruiz", title: "Principal", ofId: "6", of: "Harbor", left: false };

test("somebody at a customer opens among its people, somebody at a firm on its page", () => {
  expect(contactFound({ ...contact, at: "CUSTOMER" }, { role: "AE" })).toMatchObject({
    href: "/accounts/6?tab=people#contact-5",
    note: "Principal, Harbor",
  });
  expect(contactFound({ ...contact, at: "CUSTOMER" }, { role: "UNDERWRITER" }).href).toBe("/renewals?q=Harbor");
  expect(contactFound({ ...contact, at: "FIRM", title: null, left: true }, { role: "AE" })).toMatchObject({
    href: "/brokers/6#person-5",
    note: "left Harbor",
  });
});

test("a firm opens its page, a view the Book it narrows", () => {
  expect(firmFound({ id: "3", name: "Harbor", accounts: 1 })).toMatchObject({
    href: "/brokers/3",
    note: "1 account",
  });
  expect(viewFound({ id: "4", list: "book", name: "Mine", by: null }).note).toBe("Saved view");
  expect(viewFound({ id: "4", list: "book", name: "Hers", by: "Ann" })).toMatchObject({
    href: "/accounts?view=4",
    note: "Saved by Ann",
  });
});

test("a renewal says its day and how it ended, an opportunity what is sold", () => {
  const renewal = { id: "7", name: "Harbor", effectiveOn: "2027-01-01" as const, outcome: null };
  expect(renewalFound(renewal)).toEqual({
    id: "7",
    href: "/renewals/7",
    name: "Harbor, 1/1/2027",
    note: "Renewal, open",
  });
  expect(renewalFound({ ...renewal, outcome: "RENEWED" }).note).toBe("Renewal, renewed");
  expect(
    opportunityFound(
      { id: "8", name: "Harbor", stage: "QUOTED", codes: ["DEN-FI", "?"], effectiveOn: "2027-01-01" },
      { "DEN-FI": "Insured dental" },
    ),
  ).toEqual({ id: "8", href: "/opportunities/8", name: "Harbor: Insured dental, ?", note: "Quoted, 1/1/2027" });
});
