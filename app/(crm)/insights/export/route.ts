import { z } from "zod";
import { countInsights, exportInsights } from "@/lib/server/insights/export";
import { stream } from "@/lib/server/stream";
import { plainText } from "@/lib/units/plain-text";

const plain = (atMost: number) => z.string().max(atMost).overwrite(plainText);

/** The figures of Insights as they are shown, or the accounts behind one of them, as a file. Internal. */
export const GET = stream("book.export", {
  input: z.record(plain(20), plain(10_000)),
  count: countInsights,
  file: exportInsights,
});
