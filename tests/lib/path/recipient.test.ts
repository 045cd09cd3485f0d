import { expect, test } from "vitest";
import { recipientField, recipientValue, recipientWords } from "@/lib/path/recipient";

const id = "0190f000-0000-7000-8000-000000000001";

test.each([
  ["customer", { kind: "customer" }],
  [`contact:${id}`, { kind: "contact", id }],
  [`firm:${id}`, { kind: "firm", id }],
  [`person:${id}`, { kind: "person", id }],
])("%s is read, and written the same", (value, recipient) => {
  expect(recipientField.parse(value)).toEqual(recipient);
  expect(recipientValue(recipientField.parse(value))).toBe(value);
});

test.each(["", "everyone", "person:7", `team:${id}`, "person"])("%s is nobody", (value) =>
  expect(recipientField.safeParse(value).error?.issues[0]?.message).toBe("Choose who it is sent to."),
);

test("a person comes with where they are, who stands for themselves does not", () => {
  expect(recipientWords({ name: "Dana Ruiz", of: "Halyard Global" })).toBe("Dana Ruiz, Halyard Global");
  expect(recipientWords({ name: "Wexcombe", of: "Wexcombe" })).toBe("Wexcombe");
});
