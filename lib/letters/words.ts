import { type Coverage, coverageNames } from "@/lib/accounts/coverage";

const inRow = (names: string[]) =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** What a letter is about: "dental and vision", or every line. */
export function linesText(coverages: (string | null)[]): string {
  if (coverages.includes(null)) return "every line";
  return inRow([...new Set(coverages)].map((each) => coverageNames[each as Coverage].toLowerCase()));
}

type Said = { account: string; firm: string; lines: string; from: string };

/** What the account's team reads of a letter that came. */
export const letterCame = ({ account, firm, lines, from }: Said, kind: "FULL" | "QUOTE_ONLY" | "CONTESTED") =>
  ({
    FULL: `${firm} becomes broker of record of ${account}, ${lines}, from ${from}.`,
    QUOTE_ONLY: `${firm} may ask for quotes for ${account}, ${lines}, from ${from}.`,
    CONTESTED: `A letter names ${firm} for ${account}, ${lines}, from ${from}, and is contested.`,
  })[kind];

/** What its owner is asked to do with it. */
export const letterTask = ({ account, firm, lines }: Pick<Said, "account" | "firm" | "lines">) =>
  `Confirm the letter for ${firm} (${account}, ${lines}) with both firms`;
