import { refuse } from "../errors";
import { foundHeading, headingOf, headRows, knownNames } from "./heading-row";
import { type NumberStyle, numberStyle } from "./number-style";
import type { Sheet, TableRow } from "./row";
import { sharedStrings } from "./shared-strings";
import { type Declared, type Lexicon, sheetRows } from "./sheet-rows";
import type { Source } from "./source";
import { attribute, listen } from "./xml";
import { openZip, type Zip } from "./zip";

type Relation = { id: string; type: string; path: string };
type Place = { name: string; path: string; hidden: boolean };

/**
 * A workbook's sheets: `survey` tells what they hold and which one `known` headings point to, `rows` reads one; `path` and
 * `pathOf` are the parts of the zip that hold the workbook and a sheet.
 */
export async function openWorkbook(source: Source) {
  const zip = await openZip(source);
  const path = (await relations(zip, "")).find(({ type }) => type === "officeDocument")?.path ?? "xl/workbook.xml";
  if (!zip.has(path) || /\.bin$/.test(path)) refuse("The file is a zip but no Excel workbook (.xlsx).");
  const { places, epoch, related } = await contents(zip, path);
  const part = (type: string) => related.find((relation) => relation.type === type && zip.has(relation.path))?.path;
  const [strings, formats] = [part("sharedStrings"), part("styles")];
  const styles = formats ? await stylesOf(zip, formats) : [];
  let shared: Promise<string[]> | undefined;
  const lexicon = async (): Promise<Lexicon> => {
    shared ??= strings ? sharedStrings(zip.part(strings)) : Promise.resolve([]);
    return { shared: await shared, styles, epoch };
  };
  async function* rows(sheet: string, declared?: Declared): AsyncGenerator<TableRow[]> {
    const place = places.find(({ name }) => name === sheet) ?? refuse(`The workbook has no sheet “${sheet}”.`);
    yield* sheetRows(zip.part(place.path), await lexicon(), declared);
  }
  return {
    rows,
    path,
    sheets: places.map(({ name, hidden }) => ({ name, hidden })),
    macros: zip.names.some((name) => /vbaProject\.bin$|^xl\/macrosheets\//i.test(name)),
    pathOf: (sheet: string) => places.find(({ name }) => name === sheet)?.path,
    survey: (known: readonly string[], asked?: string) => survey(places, rows, known, asked),
  };
}

type Seen = { head: TableRow[]; heading: ReturnType<typeof headingOf>; sheet: Sheet };
type Rows = (sheet: string, declared?: Declared) => AsyncGenerator<TableRow[]>;

/** Every sheet's first rows; chosen is the one asked for, else the visible one with most known headings, else the first with any. */
async function survey(places: Place[], rows: Rows, known: readonly string[], asked: string | undefined) {
  const names = knownNames(known);
  const seen: Seen[] = [];
  for (const { name, hidden } of places) {
    const declared: Declared = {};
    const head = await firstOf(rows(name, declared));
    const heading = headingOf(head, names);
    seen.push({ head, heading, sheet: { name, rows: declared.rows, matches: heading?.matches ?? 0, hidden } });
  }
  const weight = ({ heading, sheet }: Seen) => (heading ? 1 + sheet.matches * 2 : 0) - (sheet.hidden ? 0.5 : 0);
  const chosen =
    asked === undefined
      ? seen.reduce(
          (best, each) => (weight(each) > weight(best) ? each : best),
          seen[0] ?? refuse("The workbook has no sheets."),
        )
      : (seen.find(({ sheet }) => sheet.name === asked) ?? refuse(`The workbook has no sheet “${asked}”.`));
  const sheets: Sheet[] = seen.map(({ sheet }) => sheet);
  return { sheets, chosen: chosen.sheet.name, heading: foundHeading(chosen.head, names).row };
}

async function firstOf(batches: AsyncGenerator<TableRow[]>) {
  for await (const rows of batches) return rows.slice(0, headRows);
  return [];
}

async function contents(zip: Zip, path: string) {
  const related = await relations(zip, path);
  const sheets: { name: string; id: string; state: string }[] = [];
  let epoch: 1900 | 1904 = 1900;
  await listen(zip.part(path), {
    open(name, attributes) {
      if (name === "workbookPr" && /^(1|true|on)$/.test(attributes.date1904 ?? "")) epoch = 1904;
      if (name !== "sheet") return;
      const { name: called = "", state = "visible" } = attributes;
      sheets.push({ name: called, id: attribute(attributes, "id") ?? "", state });
    },
  });
  // A very hidden sheet is a program's own: Excel neither shows nor lists it, so nobody can have meant it.
  const places = sheets.flatMap(({ name, id, state }): Place[] => {
    const relation = related.find((each) => each.id === id);
    if (state === "veryHidden" || relation?.type !== "worksheet" || !zip.has(relation.path)) return [];
    return [{ name, path: relation.path, hidden: state !== "visible" }];
  });
  return { places, epoch, related };
}

/** What a part refers to, by id and kind, as paths within the zip. */
async function relations(zip: Zip, path: string): Promise<Relation[]> {
  const cut = path.lastIndexOf("/") + 1;
  const own = `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
  const found: Relation[] = [];
  if (!zip.has(own)) return found;
  await listen(zip.part(own), {
    open(name, { Id = "", Type = "", Target = "" }) {
      if (name !== "Relationship") return;
      const base = Target.startsWith("/") ? "http://zip/" : `http://zip/${path.slice(0, cut)}`;
      const target = URL.canParse(Target, base) ? decodeURI(new URL(Target, base).pathname.slice(1)) : "";
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), path: target });
    },
  });
  return found;
}

/** How each of a workbook's styles writes numbers. */
async function stylesOf(zip: Zip, path: string): Promise<NumberStyle[]> {
  const codes = new Map<number, string>();
  const styles: NumberStyle[] = [];
  let within = false;
  await listen(zip.part(path), {
    open(name, { numFmtId = "0", formatCode = "" }) {
      if (name === "numFmt") codes.set(Number(numFmtId), formatCode);
      else if (name === "cellXfs") within = true;
      else if (name === "xf" && within) styles.push(numberStyle(Number(numFmtId), codes.get(Number(numFmtId))));
    },
    close(name) {
      if (name === "cellXfs") within = false;
    },
  });
  return styles;
}
