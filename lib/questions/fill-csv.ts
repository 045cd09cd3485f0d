/** Writes answers into a column of a CSV, and leaves every other character of it as it is. Rows count from 1. */
export function fillCsv(text: string, separator: string, column: number, answers: ReadonlyMap<number, string>): string {
  let filled = "";
  let [at, row] = [0, 0];
  while (at < text.length) {
    row += 1;
    const { cells, end, next } = recordFrom(text, at, separator);
    const answer = answers.get(row);
    if (answer === undefined) filled += text.slice(at, next);
    else {
      const there = cells[column];
      const written = quoted(answer, separator);
      filled += there
        ? text.slice(at, there.from) + written + text.slice(there.to, next)
        : text.slice(at, end) + separator.repeat(column - cells.length + 1) + written + text.slice(end, next);
    }
    at = next;
  }
  return filled;
}

/** Where the cells of the record at a place stand, where it ends, and where the next one begins. */
function recordFrom(text: string, start: number, separator: string) {
  const cells: { from: number; to: number }[] = [];
  let at = start;
  let from = start;
  for (;;) {
    if (at === from && text[at] === '"') {
      at += 1;
      while (at < text.length && !(text[at] === '"' && text[at + 1] !== '"')) at += text[at] === '"' ? 2 : 1;
      at += 1;
    }
    while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") at += 1;
    cells.push({ from, to: at });
    if (text[at] !== separator) break;
    at += 1;
    from = at;
  }
  const ending = text.slice(at, at + 2) === "\r\n" ? 2 : at < text.length ? 1 : 0;
  return { cells, end: at, next: at + ending };
}

/** Text that a spreadsheet would run as a formula stands behind an apostrophe. */
function quoted(answer: string, separator: string) {
  const text = /^\s*[=+\-@\t\r＝＋－＠]/.test(answer) ? `'${answer}` : answer;
  return /["\r\n;,\t]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
}
