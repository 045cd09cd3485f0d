import { successionState } from "@/lib/contacts/succession";
import { stream } from "@/lib/server/stream";
import { countSuccession, exportSuccession } from "@/lib/server/succession";

/** The accounts with a gap, as a file. Internal. */
export const GET = stream("succession.export", {
  input: successionState,
  count: countSuccession,
  file: exportSuccession,
});
