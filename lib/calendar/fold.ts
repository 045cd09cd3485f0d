const longest = 75;
const octets = (character: string) => {
  const code = character.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Lines of a calendar as RFC 5545 has them: no longer than 75 octets of UTF-8, a longer one goes on after a blank. */
export const fold = (text: string) =>
  text
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n")
    .map(foldLine)
    .join("\r\n");

function foldLine(line: string) {
  let folded = "";
  let used = 0;
  for (const character of line) {
    const size = octets(character);
    if (used + size > longest) {
      folded += "\r\n ";
      used = 1;
    }
    folded += character;
    used += size;
  }
  return folded;
}
