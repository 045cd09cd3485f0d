import "server-only";
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js/lib/zip-core-native.js";
import type { Slide } from "@/lib/documents/deck-slides";
import { sheetText } from "@/lib/files/sheet-cell";
import type { Day } from "@/lib/units/day";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const names =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const types = "application/vnd.openxmlformats-officedocument.presentationml";
const [width, height, margin] = [12_192_000, 6_858_000, 760_000];
const ink = { plain: "1C1C1F", quiet: "5C5C66", line: "D9D9DE", bar: "4A6CD4" };

const escaped = (text: string) => sheetText(text).replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
const relations = (all: [id: string, type: string, target: string][]) =>
  `${head}<Relationships xmlns="${packaged}/relationships">${all
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

type Box = { x: number; y: number; w: number; h: number };
const at = ({ x, y, w, h }: Box, of = "a") =>
  `<${of}:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${w}" cy="${h}"/></${of}:xfrm>`;
type Look = { size: number; bold?: boolean; colour?: string; right?: boolean };
const run = (text: string, { size, bold, colour = ink.plain }: Look) =>
  `<a:r><a:rPr lang="en-US" sz="${size}"${bold ? ' b="1"' : ""}><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:rPr><a:t>${escaped(text)}</a:t></a:r>`;
const paragraph = (text: string, look: Look) =>
  `<a:p>${look.right ? '<a:pPr algn="r"/>' : ""}${text ? run(text, look) : ""}</a:p>`;

const shape = (name: string, box: Box, inside: { place?: string; fill?: string; words?: string; tells?: string }) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="#" name="${name}"${inside.tells ? ` descr="${escaped(inside.tells)}"` : ""}/><p:cNvSpPr/><p:nvPr>${inside.place ?? ""}</p:nvPr></p:nvSpPr><p:spPr>${at(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${inside.fill ? `<a:solidFill><a:srgbClr val="${inside.fill}"/></a:solidFill>` : "<a:noFill/>"}</p:spPr><p:txBody><a:bodyPr wrap="square" lIns="0" rIns="0"><a:normAutofit/></a:bodyPr><a:lstStyle/>${inside.words ?? "<a:p/>"}</p:txBody></p:sp>`;

function tableOf({ heads, rows }: NonNullable<Slide["table"]>, box: Box) {
  const each = Math.floor(box.w / heads.length);
  const side = (line: string, on: boolean) =>
    on
      ? `<a:${line} w="6350"><a:solidFill><a:srgbClr val="${ink.line}"/></a:solidFill></a:${line}>`
      : `<a:${line} w="0"><a:noFill/></a:${line}>`;
  const cell = (text: string, column: number, look: Look) =>
    `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraph(text, { ...look, right: column > 0 && heads.length !== 2 })}</a:txBody><a:tcPr marL="0" marR="60000">${side("lnL", false)}${side("lnR", false)}${side("lnT", false)}${side("lnB", true)}<a:noFill/></a:tcPr></a:tc>`;
  const row = (cells: string[], look: Look) =>
    `<a:tr h="370000">${cells.map((text, column) => cell(text, column, look)).join("")}</a:tr>`;
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="#" name="Table"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>${at(box, "p")}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${heads.map(() => `<a:gridCol w="${each}"/>`).join("")}</a:tblGrid>${row(heads, { size: 1300, colour: ink.quiet })}${rows.map((cells) => row(cells, { size: 1500 })).join("")}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
}

function barsOf(bars: NonNullable<Slide["bars"]>, box: Box) {
  const each = Math.floor(box.w / bars.length);
  const labels = 420_000;
  const room = box.h - 2 * labels;
  return bars
    .map(({ label, height: share, shown }, n) => {
      const tall = Math.max(12_000, Math.round(room * share));
      const bar = { x: box.x + n * each, y: box.y + labels + room - tall, w: Math.round(each * 0.7), h: tall };
      const ends = n === 0 || n === bars.length - 1;
      const wide = 1_300_000;
      const x = n === 0 ? bar.x : bar.x + bar.w - wide;
      const look = { size: 1200, right: n > 0 };
      const words = ends
        ? shape(
            "Value",
            { x, y: bar.y - labels, w: wide, h: labels },
            { words: paragraph(shown, { ...look, bold: true }) },
          ) +
          shape(
            "Month",
            { x, y: box.y + box.h - labels, w: wide, h: labels },
            { words: paragraph(label, { ...look, colour: ink.quiet }) },
          )
        : "";
      return shape("Bar", bar, { fill: ink.bar, tells: `${label}: ${shown}` }) + words;
    })
    .join("");
}

function slideXml({ title, lines, table, bars, note }: Slide, isFirst: boolean) {
  const inner = width - 2 * margin;
  const top = isFirst ? 2_300_000 : 1_500_000;
  const heading = shape(
    "Title",
    { x: margin, y: isFirst ? 1_500_000 : 480_000, w: inner, h: 800_000 },
    { place: '<p:ph type="title"/>', words: paragraph(title, { size: isFirst ? 4000 : 2800, bold: true }) },
  );
  const body = lines
    ? shape(
        "Text",
        { x: margin, y: top, w: inner, h: 3_600_000 },
        { words: lines.map((line) => paragraph(line, { size: isFirst ? 2000 : 2200 })).join("") },
      )
    : "";
  const drawn = bars ? barsOf(bars, { x: margin, y: 1_350_000, w: inner, h: table ? 2_700_000 : 4_200_000 }) : "";
  const set = table
    ? tableOf(table, { x: margin, y: bars ? 4_250_000 : top, w: inner, h: 370_000 * (table.rows.length + 1) })
    : "";
  const said = note
    ? shape(
        "Note",
        { x: margin, y: height - 800_000, w: inner, h: 400_000 },
        { words: paragraph(note, { size: 1300, colour: ink.quiet }) },
      )
    : "";
  let shapes = 1;
  const numbered = `${heading}${body}${drawn}${set}${said}`.replace(/ id="#"/g, () => ` id="${++shapes}"`);
  return `${head}<p:sld ${names}><p:cSld>${group}${numbered}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}

const group =
  '<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
const colours = [
  "dk1",
  "lt1",
  "dk2",
  "lt2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];
const colourOf = (name: string) => (name.startsWith("lt") ? "FFFFFF" : name.startsWith("dk") ? ink.plain : ink.bar);
const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const stroke = `<a:ln w="6350">${fill}</a:ln>`;
const plain = "<a:effectStyle><a:effectLst/></a:effectStyle>";
const font = '<a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/>';
const theme = `${head}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Plain"><a:themeElements><a:clrScheme name="Plain">${colours
  .map((name) => `<a:${name}><a:srgbClr val="${colourOf(name)}"/></a:${name}>`)
  .join(
    "",
  )}</a:clrScheme><a:fontScheme name="Plain"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme><a:fmtScheme name="Plain"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${stroke.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${plain.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
const map =
  'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';
const master = `${head}<p:sldMaster ${names}><p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>${group}</p:spTree></p:cSld><p:clrMap ${map}/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst></p:sldMaster>`;
const layout = `${head}<p:sldLayout ${names} type="titleOnly"><p:cSld name="Title only">${group}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;

/** Parts of a presentation by path, in the order they are packed. */
function partsOf(slides: readonly Slide[], title: string, on: Day): [path: string, text: string][] {
  const numbers = slides.map((_, n) => n + 1);
  const day = `${on}T00:00:00Z`;
  const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;
  const coreType = "application/vnd.openxmlformats-package.core-properties+xml";
  return [
    [
      "[Content_Types].xml",
      `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("ppt/presentation.xml", `${types}.presentation.main+xml`)}${override("ppt/slideMasters/slideMaster1.xml", `${types}.slideMaster+xml`)}${override("ppt/slideLayouts/slideLayout1.xml", `${types}.slideLayout+xml`)}${override("ppt/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml")}${override("docProps/core.xml", coreType)}${numbers.map((n) => override(`ppt/slides/slide${n}.xml`, `${types}.slide+xml`)).join("")}</Types>`,
    ],
    [
      "_rels/.rels",
      relations([
        ["rId1", `${office}/officeDocument`, "ppt/presentation.xml"],
        ["rId2", `${packaged}/relationships/metadata/core-properties`, "docProps/core.xml"],
      ]),
    ],
    [
      "docProps/core.xml",
      `${head}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>Truebook</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified></cp:coreProperties>`,
    ],
    [
      "ppt/presentation.xml",
      `${head}<p:presentation ${names}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rIdM"/></p:sldMasterIdLst><p:sldIdLst>${numbers.map((n) => `<p:sldId id="${255 + n}" r:id="rId${n}"/>`).join("")}</p:sldIdLst><p:sldSz cx="${width}" cy="${height}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
    ],
    [
      "ppt/_rels/presentation.xml.rels",
      relations([
        ["rIdM", `${office}/slideMaster`, "slideMasters/slideMaster1.xml"],
        ["rIdT", `${office}/theme`, "theme/theme1.xml"],
        ...numbers.map((n): [string, string, string] => [`rId${n}`, `${office}/slide`, `slides/slide${n}.xml`]),
      ]),
    ],
    ["ppt/theme/theme1.xml", theme],
    ["ppt/slideMasters/slideMaster1.xml", master],
    [
      "ppt/slideMasters/_rels/slideMaster1.xml.rels",
      relations([
        ["rId1", `${office}/slideLayout`, "../slideLayouts/slideLayout1.xml"],
        ["rId2", `${office}/theme`, "../theme/theme1.xml"],
      ]),
    ],
    ["ppt/slideLayouts/slideLayout1.xml", layout],
    [
      "ppt/slideLayouts/_rels/slideLayout1.xml.rels",
      relations([["rId1", `${office}/slideMaster`, "../slideMasters/slideMaster1.xml"]]),
    ],
    ...slides.flatMap((slide, n): [string, string][] => [
      [`ppt/slides/slide${n + 1}.xml`, slideXml(slide, n === 0)],
      [
        `ppt/slides/_rels/slide${n + 1}.xml.rels`,
        relations([["rId1", `${office}/slideLayout`, "../slideLayouts/slideLayout1.xml"]]),
      ],
    ]),
  ];
}

/** Slides as a presentation. The same slides give the same bytes: their only day is their own. */
export async function presentationOf(slides: readonly Slide[], title: string, on: Day): Promise<Uint8Array> {
  const [year = 2000, month = 1, date = 1] = on.split("-").map(Number);
  const zip = new ZipWriter(new Uint8ArrayWriter(), {
    useWebWorkers: false,
    extendedTimestamp: false,
    // A zip keeps the clock on the wall: the same wherever it is made.
    lastModDate: new Date(year, month - 1, date),
  });
  for (const [path, text] of partsOf(slides, title, on))
    await zip.add(path, new Uint8ArrayReader(new TextEncoder().encode(text)));
  return zip.close();
}
