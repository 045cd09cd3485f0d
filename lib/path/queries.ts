import "server-only";
import { query } from "@/lib/server/query";
import { readRenewal } from "@/lib/server/renewals/record";

export type { RecordedMove, RecordTrack as RenewalTrack, RenewalRecord as Renewal } from "@/lib/server/renewals/record";

/** One renewal with its tracks and the moves they made; nothing where it is not the viewer's to see. */
export const getRenewal = query("renewal.view", ({ db }, id: string) => readRenewal(db, id));
