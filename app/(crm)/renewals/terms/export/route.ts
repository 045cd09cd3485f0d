import { stream } from "@/lib/server/stream";
import { termsFile } from "@/lib/server/terms-export";
import { termsState } from "@/lib/terms/list";

/** The terms as they are shown, as a file. Internal. */
export const GET = stream("term.export", { input: termsState, ...termsFile });
