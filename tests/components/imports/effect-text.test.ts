import { expect, test } from "vitest";
import { effectText } from "@/components/imports/effect-text";
import type { Effect } from "@/lib/imports/report";

const none = { premium: "0", incurred: "0" };
const moved: Effect = { before: "0.9091", after: "0.9123", ...none };

test.each<[string, Effect, string]>([
  ["nothing earned", { ...moved, after: null }, "No premium is earned in these twelve months, so there is no LR."],
  ["a file checked before the parts were kept", moved, "The book’s LR goes from 90.9% to 91.2%, +0.3 pts."],
  [
    "a restatement, most of it of ASC",
    { ...moved, incurred: "1050000", came: none, left: none, outside: { premium: "0", incurred: "5700000" } },
    "The book’s LR goes from 90.9% to 91.2%, +0.3 pts. Restated months bring +$1.1M incurred. The file restates +$5.7M incurred besides, of ASC lines or of months further back, which count in no rolling LR.",
  ],
  [
    "a new month",
    {
      ...moved,
      came: { premium: "28400000", incurred: "26000000" },
      left: { premium: "27000000", incurred: "24000000" },
      ended: "2026-09-01",
      ends: "2026-10-01",
    },
    "The book’s LR goes from 90.9% to 91.2%, +0.3 pts. New months bring $26.0M incurred on $28.4M premium. The twelve months end with Oct 2026 instead of Sep 2026, so $24.0M incurred on $27.0M premium drop out.",
  ],
  ["no move", { ...moved, after: "0.9093" }, "The book’s LR does not move: it stays at 90.9%."],
  ["a first year", { ...moved, before: null }, "The book’s LR becomes 91.2%."],
])("%s", (_, effect, text) => expect(effectText(effect)).toBe(text));
