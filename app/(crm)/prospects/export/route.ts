import { prospectsState } from "@/lib/prospects/list";
import { countProspects, exportProspects } from "@/lib/server/prospects/export";
import { stream } from "@/lib/server/stream";

/** The prospects as they are listed, as a file. Internal. */
export const GET = stream("prospect.export", { input: prospectsState, count: countProspects, file: exportProspects });
