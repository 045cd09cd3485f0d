import { z } from "zod";
import { countChanges, exportChanges } from "@/lib/server/pictures/export";
import { stream } from "@/lib/server/stream";
import { plainText } from "@/lib/units/plain-text";

const plain = (atMost: number) => z.string().max(atMost).overwrite(plainText);

/** What changed, as it is shown, as a file. Internal. */
export const GET = stream("book.export", {
  input: z.record(plain(20), plain(100_000)),
  count: countChanges,
  file: exportChanges,
});
