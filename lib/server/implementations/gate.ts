import "server-only";
import { refuse } from "@/lib/errors";
import { whyNotYet } from "@/lib/implementations/closing";
import { implementationOf } from "@/lib/implementations/view";
import { isSigning } from "@/lib/path/moves";
import type { Stage } from "@/lib/renewals/stages";
import type { Db } from "../door";
import type { LockedTrack } from "../renewals/record";
import { sql } from "../sql";
import { beginImplementation } from "./begin";
import { readImplementations } from "./read";
import { tellOfSignature } from "./told";

/** Nothing takes effect that was loaded wrong, and nothing is closed without its disclosure and what was learned. */
export async function refuseUnfinished(db: Db, track: LockedTrack, to: Stage) {
  if (to !== "EFFECTIVE" && to !== "CLOSED") return;
  const [row] = await readImplementations(db, sql`r.id = ${track.renewalId}::uuid`);
  const one = row && implementationOf(row);
  const own = one?.tracks.find(({ id }) => id === track.id);
  if (!one || !own) return;
  const loads = own.prices.map(({ audit }) => audit.verdicts.LOADED);
  const loaded = loads.includes("off") ? "off" : "equal";
  const { disclosure, lessons } = one;
  const why = whyNotYet(to, { kind: track.kind, loaded, disclosure, lessons: lessons !== null });
  if (why) refuse(why);
}

/** What is beside or after the signature has a checklist; a signature is told. */
export async function beginAfterYes(db: Db, track: LockedTrack, to: Stage) {
  if (isSigning(to) || ["CONTRACTING", "OPEN_ENROLLMENT", "IMPLEMENTATION"].includes(to))
    await beginImplementation(db, track);
  if (isSigning(to)) await tellOfSignature(db, track);
}
