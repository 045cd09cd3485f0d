import { expect, test } from "vitest";
import { forFirm } from "@/lib/briefs/for-firm";

const secret = "OURS ALONE";
const promise = { words: "Send the report", side: "OURS" as const, madeOn: "2026-11-01", dueOn: null, owner: secret };
const account = {
  id: "told",
  name: "Loomfield Biologics",
  renewsOn: "2027-01-01",
  lines: ["Medical"],
  members: secret,
};
const known = {
  name: "Halyard Global",
  ours: [{ name: "Dana Whitfield", title: "Director", email: secret }],
  theirs: [{ name: "Nora Pryce", title: "Principal", note: secret }],
  accounts: [account, { ...account, id: "kept back", name: secret }],
  promises: [
    { ...promise, id: "sent" },
    { ...promise, id: "kept back", words: secret },
  ],
  relief: secret,
};
const chosen = (...ids: string[]) => ({ accounts: new Set(ids), promises: new Set(ids) });

test("lets out what is named, of accounts and promises those chosen, and nothing that lies beside them", () => {
  const brief = forFirm(known, chosen("told", "sent"), "2026-11-23");
  expect(JSON.stringify(brief)).not.toContain(secret);
  expect(brief.accounts).toEqual([{ name: "Loomfield Biologics", renewsOn: "2027-01-01", lines: ["Medical"] }]);
  expect(brief.promises).toEqual([{ words: "Send the report", side: "OURS", madeOn: "2026-11-01", dueOn: null }]);
});

test("shows no account and no promise until one is chosen", () =>
  expect(forFirm(known, chosen(), "2026-11-23")).toMatchObject({ accounts: [], promises: [] }));
