import { knownNames, matchesOf } from "./heading-row";
import type { Separator } from "./row";

const marks: Separator[] = [",", ";", "\t"];
const quoted = /"(?:[^"]|"")*"/g;

/** What separates the cells of a text: as its first line says ("sep=;"), else by the headings it gives, else by how evenly it splits. */
export function separatorOf(text: string, known: readonly string[] = []): Separator {
  const said = /^sep=([,;\t])\s*(\r|\n|$)/i.exec(text)?.[1] as Separator | undefined;
  if (said) return said;
  const names = knownNames(known);
  const scored = marks.map((mark) => {
    const lines = linesOf(text, mark);
    return {
      mark,
      matches: Math.max(0, ...lines.map((cells) => matchesOf(cells, names))),
      evenness: evennessOf(lines),
    };
  });
  return scored.reduce((best, each) =>
    each.matches > best.matches || (each.matches === best.matches && each.evenness > best.evenness) ? each : best,
  ).mark;
}

/** Lines cut into cells, marks and line ends within quotes left alone. */
function linesOf(text: string, mark: Separator) {
  const kept: string[] = [];
  const bare = text.replace(quoted, (cell) => `\ue000${kept.push(cell.slice(1, -1)) - 1}\ue000`);
  const whole = (cell: string) => cell.replace(/\ue000(\d+)\ue000/g, (_, at: string) => kept[Number(at)] ?? "");
  return bare
    .split(/\r\n|\r|\n/)
    .slice(0, 60)
    .map((line) => line.split(mark).map(whole));
}

/** How many cuts the most usual width makes, lines that agree counting more than cuts. */
function evennessOf(lines: string[][]) {
  const agreeing = new Map<number, number>();
  for (const { length } of lines) agreeing.set(length, (agreeing.get(length) ?? 0) + 1);
  return Math.max(0, ...[...agreeing].map(([width, count]) => (width - 1) * count * count));
}
