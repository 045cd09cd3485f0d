import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js/lib/zip-core-native.js";

const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
export const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A zip of the given parts; `level` 0 stores them as they are. */
export async function zipped(parts: Record<string, string | Uint8Array>, options: object = {}): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, ...options });
  for (const [name, content] of Object.entries(parts))
    await writer.add(name, new Uint8ArrayReader(typeof content === "string" ? bytesOf(content) : content));
  return writer.close();
}

type Content = {
  /** Each sheet's rows as XML, by name. */
  sheets: Record<string, string>;
  shared?: string;
  styles?: string;
  /** Written into workbook.xml before the sheets. */
  properties?: string;
  hidden?: string[];
  veryHidden?: string[];
};

/** The parts of a workbook, XML by path. */
export function workbookParts({ sheets, shared, styles, properties = "", hidden = [], veryHidden = [] }: Content) {
  const names = Object.keys(sheets);
  const stateOf = (name: string) =>
    veryHidden.includes(name) ? 'state="veryHidden"' : hidden.includes(name) ? 'state="hidden"' : "";
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${types}/${type}" Target="${target}"/>`;
  return {
    "_rels/.rels": `${head}<Relationships>${relation("r1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `${head}<workbook xmlns:r="${types}">${properties}<sheets>${names
      .map((name, n) => `<sheet name="${name}" r:id="s${n}" ${stateOf(name)}/>`)
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${head}<Relationships>${names
      .map((_, n) => relation(`s${n}`, "worksheet", `worksheets/sheet${n}.xml`))
      .join(
        "",
      )}${relation("st", "sharedStrings", "sharedStrings.xml")}${relation("sy", "styles", "/xl/styles.xml")}</Relationships>`,
    ...Object.fromEntries(
      Object.values(sheets).map((rows, n) => [
        `xl/worksheets/sheet${n}.xml`,
        `${head}<worksheet><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
    ...(shared ? { "xl/sharedStrings.xml": `${head}<sst>${shared}</sst>` } : {}),
    ...(styles ? { "xl/styles.xml": `${head}<styleSheet>${styles}</styleSheet>` } : {}),
  } as Record<string, string>;
}

export const workbook = (content: Content) => zipped(workbookParts(content));

/** Rows of inline text as a sheet's XML. */
export const textRows = (rows: string[][]) =>
  rows
    .map((cells) => `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join("")}</row>`)
    .join("");

/** Rows of text and numbers as a sheet's XML; a row of nothing is a blank one. */
export const valueRows = (rows: readonly (readonly (string | number | null)[])[]) =>
  rows
    .map(
      (cells, at) =>
        `<row r="${at + 1}">${cells
          .map((cell) => {
            if (cell === null || cell === "") return "<c/>";
            return typeof cell === "number" ? `<c><v>${cell}</v></c>` : `<c t="inlineStr"><is><t>${cell}</t></is></c>`;
          })
          .join("")}</row>`,
    )
    .join("");
