import { z } from "zod";
import { exportBook } from "@/lib/server/book/export";
import { stream } from "@/lib/server/stream";
import { plainText } from "@/lib/units/plain-text";

const plain = (atMost: number) => z.string().max(atMost).overwrite(plainText);

/** The Book as it is shown, as a CSV file. Internal. */
export const GET = stream("book.export", {
  input: z.record(plain(20), plain(100_000)),
  file: ({ viewer, db, input }) => ({
    name: "book-internal.csv",
    mediaType: "text/csv; charset=utf-8",
    chunks: exportBook(db, viewer, input),
  }),
});
