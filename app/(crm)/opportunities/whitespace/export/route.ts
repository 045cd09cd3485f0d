import { stream } from "@/lib/server/stream";
import { whitespaceFile } from "@/lib/server/whitespace";
import { whitespaceState } from "@/lib/whitespace/list";

/** What could be sold to the accounts shown, as a file. Internal. */
export const GET = stream("whitespace.export", { input: whitespaceState, ...whitespaceFile });
