import { z } from "zod";
import { aboutPack, exportPack } from "@/lib/server/insights/pack";
import { stream } from "@/lib/server/stream";
import { plainText } from "@/lib/units/plain-text";

const plain = (atMost: number) => z.string().max(atMost).overwrite(plainText);

/** The figures of Insights as a PDF for the board, of the same day, scope and filters. Internal. */
export const GET = stream("book.export", {
  input: z.record(plain(20), plain(10_000)),
  about: aboutPack,
  file: exportPack,
});
