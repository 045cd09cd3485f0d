import { expect, test } from "vitest";
import { forCustomer } from "@/lib/briefs/for-customer";

const secret = "OURS ALONE";
const promise = { words: "Send the report", side: "OURS" as const, madeOn: "2026-11-01", dueOn: null, owner: secret };
const known = {
  name: "Wexcombe Financial Group",
  renewsOn: "2027-01-01",
  ours: [{ name: "Ada Lane", title: "Account executive", email: secret }],
  theirs: [{ name: "Bo Reyes", title: "Benefits director", stance: secret, power: secret }],
  lines: ["Medical"],
  promises: [
    { ...promise, id: "sent" },
    { ...promise, id: "kept back", words: secret },
  ],
  healthReason: secret,
  lossRatio: secret,
  requiredAction: secret,
  notes: secret,
};

test("lets out what is named, of promises those chosen, and nothing that lies beside them", () => {
  const brief = forCustomer(known, new Set(["sent"]), "2026-11-23");
  expect(JSON.stringify(brief)).not.toContain(secret);
  expect(brief.promises).toEqual([{ words: "Send the report", side: "OURS", madeOn: "2026-11-01", dueOn: null }]);
  expect(brief.theirs).toEqual([{ name: "Bo Reyes", title: "Benefits director" }]);
});

test("shows no promise until one is chosen", () =>
  expect(forCustomer(known, new Set(), "2026-11-23").promises).toEqual([]));
