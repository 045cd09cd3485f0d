import { expect, test } from "vitest";
import { weakness } from "@/lib/session/password";

const about = ["dana.whitfield@truebook.test", "Dana Whitfield"];

test.each([
  ["elevenchars", /12 characters/, "too short to resist a copy of the hashes"],
  ["aaaaaaaaaaaaaaaa", /different/, "length alone is no surprise"],
  ["danawhitfield1", /name and address/, "the first thing anyone tries"],
  ["Whitfield.truebook", /name and address/, "parts of the address, joined anew"],
  ["x".repeat(201), /at most/, "a megabyte of password is an attack on the server"],
])("%s is refused (%s): %s", (password, reason) => {
  expect(weakness(password, about)).toMatch(reason);
});

test.each(["the ferry leaves at nine", "dana rides the blue ferry", "Zq8!fm2#Lw0z"])("%s will do", (password) => {
  expect(weakness(password, about)).toBeUndefined();
});
