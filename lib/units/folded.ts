const letters: Record<string, string> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  ħ: "h",
  ı: "i",
  ς: "σ",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
};

/**
 * A text as it is looked for: small, and without the marks on its letters, so that "angstrom" finds "Ångström". What is
 * nothing but marks is left as it is. The database has a function of the same name, which answers the same.
 */
export function folded(text: string): string {
  const bare = text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[øłđðħıςßæœþ]/g, (letter) => letters[letter] ?? letter);
  return bare || text.toLowerCase();
}

/** Whether a text holds what somebody looks for; an empty one is held by all. */
export const mentions = (text: string, q: string) => folded(text).includes(folded(q));
