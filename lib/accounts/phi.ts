/** A text as people mean it: one kind of hyphen and digit, nothing that cannot be seen. */
export const plain = (text: string) =>
  text
    .normalize("NFKC")
    .replace(/\p{Pd}/gu, "-")
    .replace(/[\u2044\u2215]/g, "/")
    .replaceAll("\u2019", "'")
    .replace(/\p{Cf}/gu, "");

const months = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
const day = `\\d{1,4}[/.-]\\d{1,2}|\\d{6,8}\\b|(${months})[a-z]*\\.? ?\\d|\\d{1,2}(st|nd|rd|th)?( of)?[ -](${months})`;
const relatives = "his|her|their|wife|husband|spouse|son|daughter|child|member|employee";
/** Where a number begins that has four digits or more, letters among them or not, and is no year. */
const numbered = "(?!(19|20)\\d\\d\\b)(?=([a-z-]*\\d){4})";
const named = "(?:'?s)?[ _-]?(id|identification|i\\.d\\.|no|number|#)";
const persons =
  "member|subscriber|patient|enrollee|dependent|policy ?holder|participant|beneficiary|claimant|certificate";

/** Identifiers of a person that no text here may hold, each with what to say instead. */
const identifiers: { patterns: RegExp[]; message: string }[] = [
  {
    patterns: [
      /(?<![\d-])\d{3}( ?[-.] ?|\s|_)\d{2}( ?[-.] ?|\s|_)\d{4}(?![\d-])/,
      // With slashes too, unless it is what a plan pays: "500/20/6000".
      /(?<![\d-])(?<!\d\/)(?!\d(00|25|50|75)\/\d\d\/\d\d[05]0\b)\d{3} ?[-./] ?\d{2} ?[-./] ?\d{4}(?![\d-]|\/\d)/,
      /\bssns?\b[^\d\n]{0,30}\d[\d -]{3,10}/i,
      /\bss ?# ?\d/i,
      /\b(social security|soc\.? ?sec\.?)(\W{1,3}(number|no|card|is|of|ending|ends|in|last|four))*\W{1,3}(?!(19|20)\d\d\b)\d{4,9}\b/i,
    ],
    message: "This looks like a Social Security number. Leave it out.",
  },
  {
    patterns: [
      new RegExp(
        `\\b(d\\.? ?o\\.? ?b\\.?|dates? of birth|birth[ -]?da(te|y)|b-?day|born)(?![a-z])[^\\w\\n]{0,3}((on|is|was|of|the|${relatives})\\b[^\\w\\n]{0,3}){0,4}(${day})`,
        "i",
      ),
    ],
    message: "This looks like a date of birth. Leave it out.",
  },
  {
    patterns: [
      new RegExp(
        `\\b(mrn|medical record|hicn|(${persons})${named}|(employee|insured|medicaid|medicare)(?:'?s)?[ _-]?(id|#)|(id card|rx|prescription|passport|driver'?s licen[cs]e|claim)[ _-]?(no|number|id|#))(?:\\b|(?<=[#.]))\\W{0,4}(is |number |no\\.? |# ?)?${numbered}`,
        "i",
      ),
      new RegExp(`\\b(${persons}|claim) \\d{7,}\\b`, "i"),
      // What Medicare prints on a card.
      /\b[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d-?[AC-HJKMNP-RT-Y]{2}\d{2}\b/,
    ],
    message: "This looks like a member’s or record’s number. Leave it out.",
  },
];

export const illnesses =
  "cancer|leukemia|lymphoma|tumou?r|chemo(therapy)?|dialysis|transplant|nicu|hemophili\\w+|hiv|aids|hepatitis c|overdose|suicid\\w+|psychiatric|schizophren\\w+|bipolar|alzheimer\\S*|dementia|parkinson\\S*|miscarriage|pregnan\\w+|preemies?|premature (baby|birth|twins)|stroke|heart (attack|failure|surgery|condition)|bypass surgery|(kidney|renal|liver) (failure|disease)|diabet(es|ic)|autis(m|tic)|cystic fibrosis|sickle cell|multiple sclerosis|gene therapy|alcohol(ic|ism)|addict(ed|ion)?|hospitali[sz]ed|icu|stage (iv|iii)";
export const drugs =
  "humira|stelara|keytruda|ozempic|wegovy|mounjaro|zepbound|trulicity|enbrel|remicade|opdivo|revlimid|hemlibra|zolgensma|spinraza|biktarvy|dupixent|skyrizi|insulin|methadone|suboxone";
const someone =
  "his|her|their|he|she|wife|husband|spouse|son|daughter|child|baby|kid|twins?|mother|father|ceo|cfo|member|employee|claimant|patient|dependent|subscriber|mr|mrs|ms|dr|someone|one";
/** What follows a word of health where it is a product and no state of anybody. */
export const program =
  "(?! (navigation |management |support |care )?(programs?|cent(er|re)s?|networks?|benefits?|solutions?|coverage|carve-?out))";
const harm = `\\b(${illnesses}|${drugs})\\b${program}`;
/** The same where the letters around it tell a name by its capital. */
const harmInAnyCase = harm.replace(/\\.|[a-z]/g, (part) => (part.length > 1 ? part : `[${part}${part.toUpperCase()}]`));
const colleague = "[A-Z][a-z]+|manager|director|president|owner|broker|consultant|colleague";

/** Words that tell of a person's health: about the group's programs they may stay, about one person they may not. */
const sensitive: RegExp[] = [
  /\b(diagnosed with|diagnosis of|undergoing|terminally ill|in rehab|in hospice|in the nicu)\b/i,
  /\bnicu\b/i,
  /\b(icd(-?(9|10))?(-cm)?|diagnosis|dx)\b( code)?\W{0,3}[A-TV-Z]\d{2}(\.\w{1,4})?\b/i,
  new RegExp(`\\b(${someone})\\b(?:'s)?[^.;\\n]{0,40}${harm}`, "i"),
  new RegExp(`${harm}[^.;\\n]{0,24}\\b(${someone})\\b`, "i"),
  new RegExp(`\\b(${colleague}) (has|had|is on|takes|needs|started) [^.;\\n]{0,24}${harmInAnyCase}`),
  new RegExp(`\\b(${colleague})( is|'s)( on| in)? ${harmInAnyCase}`),
];

/** What may be the number or the birthday of a person, or something else that only its writer can tell. */
const doubtful: RegExp[] = [
  /(?<![\d$,.-])\b([A-Z]{3})?\d{9}[A-Z]?\b(?![,.-]?\d)/,
  /\b[A-Z][a-z]+,? [A-Z][a-z]+,? \(?(0?[1-9]|1[0-2])[/.-]\d{1,2}[/.-](19\d\d|200\d)\b/,
];

const found = (patterns: readonly RegExp[], text: string) =>
  patterns.map((pattern) => pattern.exec(text)?.[0]).find(Boolean);

/** What to change about a text that names a person's identifier; nothing otherwise. */
export function identifierIn(text: string): string | undefined {
  const read = plain(text);
  return identifiers.find(({ patterns }) => found(patterns, read))?.message;
}

/** The question to ask about a text that may tell of a person, by health, number or birthday; nothing otherwise. */
export function sensitiveIn(text: string): string | undefined {
  const read = plain(text);
  const health = found(sensitive, read);
  if (health) {
    return `“${health}” may tell of a person’s health, which does not belong here. Leave it out, or keep it if it is about no one.`;
  }
  const number = found(doubtful, read);
  if (number) {
    return `“${number}” may be a person’s number or birthday, which does not belong here. Leave it out, or keep it if it is neither.`;
  }
}
