import { expect, test } from "vitest";
import { readKind } from "@/lib/notifications/kinds";

test.each([
  ["TASK", "TASK"],
  ["task", undefined],
  ["", undefined],
  [undefined, undefined],
  [["TASK"], undefined],
])("%j reads as the kind %s", (given, kind) => expect(readKind(given)).toBe(kind));
