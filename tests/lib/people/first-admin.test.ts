import { expect, test } from "vitest";
import { firstAdmin } from "@/lib/people/first-admin";
import { invite } from "@/lib/people/schema";

test("the first Admin’s address is one no mail can have, and one the table takes", () => {
  expect(firstAdmin.email).toMatch(/\.invalid$/);
  expect(invite.shape.email.parse(firstAdmin.email)).toBe(firstAdmin.email);
});
