import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const pages = ["app/(crm)/accounts/(list)/page.tsx", "app/(crm)/accounts/[id]/page.tsx"];
/** How a query is told the day: by itself, or in what it is asked for. */
const told: Record<string, RegExp> = {
  sumBook: /\bstate\b/,
  listBook: /\bstate\b/,
  countBook: /\bstates\b/,
  placeInBook: /\bfrom\b/,
};
/** What a page of the past may ask of the present, and why. */
const ofNow: Record<string, string> = {
  listPictures: "which days there are to choose from",
  listCandidates: "asked only where something can be done, which is never in the past",
  listOpeners: "asked only where an account can be opened, which is never in the past",
  getLineMonth: "asked only where a month can be recorded, which is never in the past",
  listRestatements: "asked only of the present: the past shows the months as they were then",
  listOwnership: "asked only of the present: the past shows the team of then",
  getContacts: "asked only of the present: of the past the tabs People and Plan say that they are not kept",
  getPlan: "asked only of the present, as getContacts",
  listVersions: "asked only of the present, as getContacts",
  listRivals: "asked only of the present, as getContacts",
  listAccountLetters:
    "asked only of the present: the past shows the lines of then, and what followed from letters in them",
  listAgreements: "asked only of the present, as listAccountLetters",
  listCredits: "asked only of the present, as listAccountLetters",
  getMergedInto: "an account that is one with another leads to it whatever the day",
  listMergedAccounts: "asked only of the present: what may be taken apart again is so today",
  listMergedDocuments: "asked only of the present: of the past no merge is shown",
  listAccountPromises: "asked only of the present: of the past none are shown",
  listAccountPrograms: "asked only of the present: how far an account came is told by its days",
  listAccountStrategies: "asked only of the present: a plan’s rule is asked of the accounts of today",
};

/** The queries a page imports, each with the calls it makes of them. */
function callsIn(source: string) {
  const imported = [...source.matchAll(/import \{([^}]*)\} from "@\/lib\/[\w-]+\/queries"/g)].flatMap(([, names]) =>
    (names ?? "")
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name && !name.startsWith("type ")),
  );
  return imported.map((name) => ({
    name,
    calls: [...source.matchAll(new RegExp(`\\b${name}\\(`, "g"))].map(({ index }) =>
      argumentsAt(source, index + name.length),
    ),
  }));
}

function argumentsAt(source: string, open: number) {
  let depth = 0;
  for (let at = open; at < source.length; at += 1) {
    if (source[at] === "(") depth += 1;
    if (source[at] === ")" && --depth === 0) return source.slice(open, at + 1);
  }
  return source.slice(open);
}

describe.each(pages)("%s", (page) => {
  test.each(callsIn(readFileSync(page, "utf8")))("tells $name which day it is of", ({ name, calls }) => {
    if (ofNow[name]) return;
    expect(calls.length, "imported and never asked").toBeGreaterThan(0);
    for (const call of calls) {
      // Whether an account of the present is there at all decides what a page without a record says.
      if (name === "getAccount" && call === "(viewer, id)") continue;
      expect(call).toMatch(told[name] ?? /\basOf\b/);
    }
  });
});

test("the test sees a query that is not told", () => {
  const page = 'import { getAccount, type X } from "@/lib/accounts/queries";\nawait getAccount(viewer, (await p).id);';
  expect(callsIn(page)).toEqual([{ name: "getAccount", calls: ["(viewer, (await p).id)"] }]);
});
