import { opportunitiesState } from "@/lib/opportunities/list";
import { opportunitiesFile } from "@/lib/server/opportunities/file";
import { stream } from "@/lib/server/stream";

/** The opportunities shown, as a file. Internal. */
export const GET = stream("opportunity.export", { input: opportunitiesState, ...opportunitiesFile });
