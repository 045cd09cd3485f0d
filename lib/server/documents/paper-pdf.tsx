import "server-only";
import { StyleSheet, Text, View } from "@react-pdf/renderer";
import type { Paper, PaperTable } from "@/lib/documents/paper";
import { sheetPdf } from "./pdf-sheet";
import { ink } from "./pdf-type";

const look = StyleSheet.create({
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
});

/** A page as a PDF. */
export const pdfOf = ({ heading, preparedFor, lines, facts, tables, notes, on }: Paper) =>
  sheetPdf({
    title: `${heading}, ${preparedFor}`,
    foot: `${heading}, ${preparedFor}`,
    on,
    notes,
    children: (
      <>
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
      </>
    ),
  });

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
