import { requestsState } from "@/lib/requests/list";
import { requestsFile } from "@/lib/server/requests/export";
import { stream } from "@/lib/server/stream";

/** Internal requests as they are shown, as a file. Internal. */
export const GET = stream("request.export", { input: requestsState, ...requestsFile });
