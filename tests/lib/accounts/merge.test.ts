import { expect, test } from "vitest";
import { mergeField } from "@/lib/accounts/merge";

test.each([
  [{ version: 1, value: "Acme" }, { version: 1, was: "Acme", value: "Acme Works" }, "save", "nothing moved"],
  [{ version: 4, value: "Acme" }, { version: 1, was: "Acme", value: "Acme Works" }, "save", "other fields moved"],
  [
    { version: 2, value: "Mills" },
    { version: 1, was: "Acme", value: "Acme Works" },
    "conflict",
    "the field itself moved",
  ],
  [{ version: 2, value: "Acme Works" }, { version: 1, was: "Acme", value: "Acme Works" }, "same", "both said the same"],
  [{ version: 2, value: "Mills" }, { version: 2, was: "Mills", value: "Works" }, "save", "read again and kept"],
] as const)("%o saved by %o: %s (%s)", (now, edit, expected, _why) => expect(mergeField(now, edit)).toBe(expected));
