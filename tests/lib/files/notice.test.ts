import { expect, test } from "vitest";
import { isNotice, notice } from "@/lib/files/notice";

test.each([
  ["the line alone", [notice], true],
  ["among blank cells", ["", ` ${notice} `, ""], true],
  ["with a figure beside it", [notice, "5"], false],
  ["an account that begins like it", ["Internal Medicine Group"], false],
  ["nothing", [], false],
])("%s", (_, cells, is) => expect(isNotice(cells)).toBe(is));
