import { successionState } from "@/lib/contacts/succession";
import { stream } from "@/lib/server/stream";
import { successionFile } from "@/lib/server/succession";

/** The accounts with a gap, as a file. Internal. */
export const GET = stream("succession.export", { input: successionState, ...successionFile });
