import { z } from "zod";
import { readRenewals } from "@/lib/renewals/list";
import { exportRenewals } from "@/lib/server/renewals/export";
import { readRenewals as readTracks } from "@/lib/server/renewals/tracks";
import { stream } from "@/lib/server/stream";

/** The list of renewals as it is shown, as a file. Internal. */
export const GET = stream("renewal.export", {
  input: z.record(z.string(), z.string()).transform(readRenewals),
  count: async ({ db, input }) => (await readTracks(db, { ...input, rows: 1 })).total,
  file: exportRenewals,
});
