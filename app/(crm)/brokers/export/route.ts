import { firmsState } from "@/lib/firms/list";
import { countFirms, exportFirms } from "@/lib/server/firms/export";
import { stream } from "@/lib/server/stream";

/** The firms as they are listed, as a file. Internal. */
export const GET = stream("firm.export", { input: firmsState, count: countFirms, file: exportFirms });
