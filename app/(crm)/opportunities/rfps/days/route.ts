import { daysFile, rfpInput } from "@/lib/server/rfps/export";
import { stream } from "@/lib/server/stream";

/** The milestones of an RFP, as a file. Internal. */
export const GET = stream("rfp.export", { input: rfpInput, ...daysFile });
