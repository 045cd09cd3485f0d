import { returnedFile, returnedInput } from "@/lib/server/questions/returned";
import { stream } from "@/lib/server/stream";

/** The consultant's own file with our answers in it. */
export const GET = stream("rfp.return", { input: returnedInput, ...returnedFile });
