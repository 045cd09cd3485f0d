import { z } from "zod";
import { countImportRows, exportImportRows } from "@/lib/server/imports/export";
import { stream } from "@/lib/server/stream";

/** Rows of an import with one outcome, as a file. Internal. */
export const GET = stream("import.export", {
  input: z.object({ importId: z.uuid(), outcome: z.enum(["CREATE", "UPDATE", "REJECT"]) }),
  count: ({ db, input }) => countImportRows(db, input),
  file: exportImportRows,
});
