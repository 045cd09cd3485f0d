import "server-only";
import path from "node:path";
import { Document, Font, Page, renderToBuffer, StyleSheet, Text, View } from "@react-pdf/renderer";
import type { Paper, PaperTable } from "@/lib/documents/paper";

const files = path.join(process.cwd(), "node_modules/@fontsource/ibm-plex-sans/files");
const scripts = ["latin", "latin-ext", "cyrillic", "greek", "vietnamese"];
/** One family a script: what the first has no letter for, the next draws. */
const families = scripts.map((script) => `Plex ${script}`);
for (const script of scripts)
  Font.register({
    family: `Plex ${script}`,
    fonts: [400, 600].map((fontWeight) => ({
      src: `${files}/ibm-plex-sans-${script}-${fontWeight}-normal.woff`,
      fontWeight,
    })),
  });
Font.registerHyphenationCallback((word) => [word]);

const ink = { plain: "#1c1c1f", quiet: "#5c5c66", line: "#d9d9de", fill: "#f5f5f7" };
const look = StyleSheet.create({
  page: { fontFamily: families, fontSize: 9, color: ink.plain, paddingVertical: 40, paddingHorizontal: 44 },
  heading: { fontSize: 10, color: ink.quiet },
  name: { fontSize: 18, fontWeight: 600, marginTop: 2, marginBottom: 4 },
  facts: { flexDirection: "row", flexWrap: "wrap", marginTop: 14, gap: 18 },
  label: { fontSize: 8, color: ink.quiet },
  value: { fontSize: 11, fontWeight: 600, marginTop: 1 },
  table: { marginTop: 18 },
  row: { flexDirection: "row", borderBottomWidth: 0.5, borderBottomColor: ink.line, paddingVertical: 4 },
  head: { color: ink.quiet, fontSize: 8 },
  total: { fontWeight: 600, backgroundColor: ink.fill },
  first: { flexGrow: 1.6, flexShrink: 1, flexBasis: 0, paddingHorizontal: 4 },
  cell: { flexGrow: 1, flexShrink: 1, flexBasis: 0, paddingHorizontal: 4, textAlign: "right" },
  note: { fontSize: 8, color: ink.quiet, marginTop: 3 },
  foot: { position: "absolute", bottom: 22, left: 44, right: 44, fontSize: 8, color: ink.quiet },
});

/** A page as a PDF. The same page gives the same bytes: its only day is its own. */
export async function pdfOf(paper: Paper): Promise<Uint8Array> {
  const day = new Date(`${paper.on}T00:00:00Z`);
  const { heading, preparedFor, lines, facts, tables, notes } = paper;
  const made = await renderToBuffer(
    <Document
      title={`${heading}, ${preparedFor}`}
      creator="Truebook"
      producer="Truebook"
      language="en-US"
      creationDate={day}
      modificationDate={day}
    >
      <Page size="LETTER" orientation="landscape" style={look.page}>
        <Text style={look.heading}>{heading}</Text>
        <Text style={look.name}>{preparedFor}</Text>
        {lines.map((line) => (
          <Text key={line}>{line}</Text>
        ))}
        <View style={look.facts}>
          {facts.map(([label, value]) => (
            <View key={label}>
              <Text style={look.label}>{label}</Text>
              <Text style={look.value}>{value}</Text>
            </View>
          ))}
        </View>
        {tables.map((table) => (
          <Rows key={table.heads.join()} {...table} />
        ))}
        <View style={look.table}>
          {notes.map((note) => (
            <Text key={note} style={look.note}>
              {note}
            </Text>
          ))}
        </View>
        <Text
          fixed
          style={look.foot}
          render={({ pageNumber, totalPages }) => `${heading}, ${preparedFor}, page ${pageNumber} of ${totalPages}`}
        />
      </Page>
    </Document>,
  );
  return new Uint8Array(made);
}

function Rows({ heads, rows, total }: PaperTable) {
  const all = [
    { cells: heads, style: look.head },
    ...rows.map((cells) => ({ cells, style: {} })),
    ...(total ? [{ cells: total, style: look.total }] : []),
  ];
  return (
    <View style={look.table}>
      {all.map(({ cells, style }) => (
        <View key={cells.join()} style={[look.row, style]} wrap={false}>
          {heads.map((head, at) => (
            <Text key={head} style={at === 0 ? look.first : look.cell}>
              {cells[at]}
            </Text>
          ))}
        </View>
      ))}
    </View>
  );
}
