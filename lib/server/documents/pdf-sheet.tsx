import "server-only";
import { Document, Page, renderToBuffer, StyleSheet, Text, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { Day } from "@/lib/units/day";
import { families, ink } from "./pdf-type";

const look = StyleSheet.create({
  page: { fontFamily: families, fontSize: 9, color: ink.plain, paddingVertical: 40, paddingHorizontal: 44 },
  notes: { marginTop: 18 },
  note: { fontSize: 8, color: ink.quiet, marginTop: 3 },
  foot: { position: "absolute", bottom: 22, left: 44, right: 44, fontSize: 8, color: ink.quiet },
});

type Sheet = { title: string; on: Day; foot: string; notes: readonly string[]; children: ReactNode };

/** What is on it as a PDF, with its notes below and its pages numbered. The same content gives the same bytes: its only day is its own. */
export async function sheetPdf({ title, on, foot, notes, children }: Sheet): Promise<Uint8Array> {
  const day = new Date(`${on}T00:00:00Z`);
  const made = await renderToBuffer(
    <Document
      title={title}
      creator="Truebook"
      producer="Truebook"
      language="en-US"
      creationDate={day}
      modificationDate={day}
    >
      <Page size="LETTER" orientation="landscape" style={look.page}>
        {children}
        <View style={look.notes}>
          {notes.map((note) => (
            <Text key={note} style={look.note}>
              {note}
            </Text>
          ))}
        </View>
        <Text
          fixed
          style={look.foot}
          render={({ pageNumber, totalPages }) => `${foot}, page ${pageNumber} of ${totalPages}`}
        />
      </Page>
    </Document>,
  );
  return new Uint8Array(made);
}
