import { requestsState } from "@/lib/requests/list";
import { quotesFile } from "@/lib/server/requests/export";
import { stream } from "@/lib/server/stream";

/** Quote requests as they are shown, as a file. Internal. */
export const GET = stream("request.export", { input: requestsState, ...quotesFile });
