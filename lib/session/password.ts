/** Shortest password a person may choose. Length is asked for, not odd characters: people remember sentences. */
export const shortest = 12;
const longest = 200;

/** Why a password will not do, or nothing. `about` is what an attacker tries first: the person's name and address. */
export function weakness(password: string, about: string[] = []) {
  if (password.length < shortest) return `Use at least ${shortest} characters.`;
  if (password.length > longest) return `Use at most ${longest} characters.`;
  if (new Set(password.toLowerCase()).size < 5) return "Use more than a few different characters.";
  const plain = password.toLowerCase();
  const parts = about.flatMap((text) => text.toLowerCase().split(/[^a-z0-9]+/)).filter((part) => part.length > 3);
  const rest = parts.reduce((left, part) => left.replaceAll(part, ""), plain.replaceAll(/[^a-z0-9]/g, ""));
  return rest.length < 5 ? "Use more than your name and address." : undefined;
}
