import { questionsFile, rfpInput } from "@/lib/server/rfps/export";
import { stream } from "@/lib/server/stream";

/** What an RFP asks with our answers, as a file. Internal. */
export const GET = stream("rfp.export", { input: rfpInput, ...questionsFile });
