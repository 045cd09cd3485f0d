import { SaxesParser } from "saxes";
import { sourceOf } from "@/lib/files/source";
import { openZip } from "@/lib/files/zip";

/** A cell of a workbook as it is written: its formula, and what it holds or says that it comes to. */
export type WrittenCell = { formula?: string; value: string };

/** Every part of a zip as text, by its path. */
export async function partsOf(bytes: Uint8Array) {
  const zip = await openZip(sourceOf(bytes));
  const parts = new Map<string, string>();
  for (const name of zip.names) {
    const pieces: Uint8Array[] = [];
    for await (const piece of zip.part(name)) pieces.push(piece);
    parts.set(name, Buffer.concat(pieces).toString("utf8"));
  }
  return parts;
}

/** The cells of a workbook's first sheet by their place. */
export async function cellsOf(bytes: Uint8Array) {
  const parts = await partsOf(bytes);
  const shared = texts(parts.get("xl/sharedStrings.xml") ?? "<sst/>");
  const cells = new Map<string, WrittenCell>();
  const parser = new SaxesParser();
  let [place, type, inside] = ["", "", ""];
  let cell: WrittenCell = { value: "" };
  parser.on("opentag", ({ name, attributes }) => {
    inside = name;
    if (name !== "c") return;
    [place, type] = [String(attributes.r), String(attributes.t ?? "")];
    cell = { value: "" };
  });
  parser.on("text", (text) => {
    if (inside === "f") cell.formula = (cell.formula ?? "") + text;
    if (inside === "v" || inside === "t") cell.value += text;
  });
  parser.on("closetag", ({ name }) => {
    inside = "";
    if (name === "c")
      cells.set(place, { ...cell, value: type === "s" ? (shared[Number(cell.value)] ?? "") : cell.value });
  });
  parser.write(parts.get("xl/worksheets/sheet1.xml") ?? "").close();
  return cells;
}

function texts(xml: string) {
  const found: string[] = [];
  const parser = new SaxesParser();
  let inside = false;
  parser.on("opentag", ({ name }) => {
    if (name === "si") found.push("");
    inside = name === "t";
  });
  parser.on("text", (text) => {
    if (inside) found[found.length - 1] += text;
  });
  parser.on("closetag", ({ name }) => {
    if (name === "t") inside = false;
  });
  parser.write(xml).close();
  return found;
}

/** What each formula comes to by itself, in the floats a spreadsheet has; what cells say of themselves is not asked. */
export function recomputed(cells: ReadonlyMap<string, WrittenCell>) {
  const known = new Map<string, number>();
  const at = (place: string): number => {
    const name = place.replaceAll("$", "");
    const done = known.get(name);
    if (done !== undefined) return done;
    const cell = cells.get(name);
    const value = cell?.formula ? evaluate(cell.formula, at) : Number(cell?.value ?? 0);
    known.set(name, value);
    return value;
  };
  return new Map([...cells].filter(([, { formula }]) => formula).map(([place]) => [place, at(place)]));
}

const token = /\s*([A-Z]+(?=\()|\$?[A-Z]+\$?\d+|\d+(?:\.\d+)?|[-+*/(),:])/y;

function evaluate(formula: string, at: (place: string) => number): number {
  const tokens: string[] = [];
  token.lastIndex = 0;
  for (let match = token.exec(formula); match; match = token.exec(formula)) tokens.push(match[1]!);
  let next = 0;
  const take = () => tokens[next++]!;
  const placesOf = (from: string): string[] => {
    if (tokens[next] !== ":") return [from];
    take();
    const [, column = "", first = ""] = /^([A-Z]+)(\d+)$/.exec(from) ?? [];
    const last = /\d+$/.exec(take())![0];
    return Array.from({ length: Number(last) - Number(first) + 1 }, (_, n) => `${column}${Number(first) + n}`);
  };
  const argument = (): number[] =>
    /^\$?[A-Z]+\$?\d+$/.test(tokens[next]!) && tokens[next + 1] === ":" ? placesOf(take()).map(at) : [sum()];
  const call = (name: string): number => {
    const given: number[][] = [];
    do {
      take();
      given.push(argument());
    } while (tokens[next] === ",");
    take();
    const [first = [], second = []] = given;
    if (name === "ROUND") return rounded(first[0]!, second[0]!);
    if (name === "SUM") return given.flat().reduce((all, value) => all + value, 0);
    if (name === "SUMPRODUCT") return first.reduce((all, value, n) => all + value * second[n]!, 0);
    throw new Error(`No such function: ${name}`);
  };
  const part = (): number => {
    const here = take();
    if (here === "-") return -part();
    if (here === "(") {
      const value = sum();
      take();
      return value;
    }
    if (/^[A-Z]+$/.test(here)) return call(here);
    return /^\d/.test(here) ? Number(here) : at(here);
  };
  const product = (): number => {
    let value = part();
    while (tokens[next] === "*" || tokens[next] === "/") value = take() === "*" ? value * part() : value / part();
    return value;
  };
  const sum = (): number => {
    let value = product();
    while (tokens[next] === "+" || tokens[next] === "-") value = take() === "+" ? value + product() : value - product();
    return value;
  };
  return sum();
}

/** Halves away from zero, on the fifteen digits a spreadsheet holds. */
function rounded(value: number, places: number) {
  if (Math.abs(value) < 1e-6) return 0;
  const exact = Number(`${Number(Math.abs(value).toPrecision(15))}e${places}`);
  return Math.sign(value) * Number(`${Math.round(exact)}e-${places}`);
}
