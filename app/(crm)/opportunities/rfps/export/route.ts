import { rfpsState } from "@/lib/rfps/list";
import { rfpsFile } from "@/lib/server/rfps/export";
import { stream } from "@/lib/server/stream";

/** The RFPs shown, as a file. Internal. */
export const GET = stream("rfp.export", { input: rfpsState, ...rfpsFile });
