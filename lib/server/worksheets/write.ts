import "server-only";
import { randomUUID } from "node:crypto";
import { refuse } from "@/lib/errors";
import type { Viewer } from "@/lib/policy";
import { resultOf } from "@/lib/worksheets/engine";
import { type Figures, parametersOf } from "@/lib/worksheets/parameters";
import { sheets } from "@/lib/worksheets/sheets";
import { requiredOf, type Stated } from "@/lib/worksheets/stated";
import { workedOf } from "@/lib/worksheets/worked";
import { type Db, lent } from "../door";
import { restateStandings } from "../standing";
import { readVersions, type SheetTrack, type Version } from "./record";

/** Why a decision takes no version of a worksheet any more; nothing where it does. */
export function whyNotRated({ kind, basis, releasedRate, decidedOn }: SheetTrack): string | undefined {
  const by = kind === "INSURED" ? "PMPM" : "PEPM";
  if (basis !== null && basis !== by) return `This line is not priced ${by}, and its worksheet comes to a rate ${by}.`;
  if (decidedOn) return "It is decided: what was signed is frozen.";
  if (releasedRate) return "Its rate is released: a worksheet is open until then.";
}

type Given = { figures: Figures; stated: Stated; reason?: string; version?: number; source?: string };

/** Writes the draft of a decision, the next version or the one that stands; what does not go together is refused in words. */
export async function saveDraft(db: Db, viewer: Viewer, track: SheetTrack, given: Given) {
  const why = whyNotRated(track);
  if (why) refuse(why);
  const versions = await readVersions(db, track.id);
  const draft = versions.find(({ status }) => status === "DRAFT");
  if (draft && given.version !== draft.version)
    refuse(`${draft.enteredBy} saved a draft meanwhile. Reload to see it: nothing of theirs was overwritten.`);
  const sheet = sheets[track.kind];
  const parameters = parametersOf(given.figures, sheet);
  const { stated } = given;
  const worked = workedOf(track.kind, parameters, { stated, currentRate: track.currentRate });
  if ("faults" in worked) return refuse([...new Set(Object.values(worked.faults).flat())].join(" "));
  if (worked.effective && worked.effective !== track.effectiveOn)
    refuse(`This renewal is effective ${track.effectiveOn}, the sheet ${worked.effective}.`);
  const required = requiredOf(stated, worked.required.toFixed(8), sheet);
  const row = {
    parameters,
    stated,
    reason: given.reason ?? "",
    source: given.source ?? null,
    engine: sheet.engine,
    result: resultOf(parameters, track.kind),
    requiredRate: required,
  };
  if (draft) {
    await lent(db, (job) =>
      job.worksheet.update({ where: { id: draft.id }, data: { ...row, version: { increment: 1 } } }),
    );
    return { id: draft.id, number: draft.number, required };
  }
  const id = randomUUID();
  const number = (versions[0]?.number ?? 0) + 1;
  await db.worksheet.createMany({
    data: { ...row, id, number, trackId: track.id, accountId: track.accountId, enteredById: viewer.id },
  });
  return { id, number, required };
}

type Signing = { version: number; notes: Record<string, string> };

/** Signs a draft: it stands from then on, and what it requires is what the decision requires. */
export async function signDraft(
  db: Db,
  viewer: Viewer,
  track: SheetTrack,
  draft: Version,
  { version, notes }: Signing,
) {
  const why = whyNotRated(track);
  if (why) refuse(why);
  if (draft.status === "SIGNED") refuse(`${draft.signedBy} signed it already.`);
  if (draft.version !== version) refuse("The draft was changed meanwhile. Reload to see what you sign.");
  if (draft.number > 1 && draft.reason.trim().length < 10)
    refuse("Say what changed since the version before: edit the draft and give a reason.");
  const beside = { stated: draft.stated, currentRate: track.currentRate };
  const worked = workedOf(track.kind, draft.parameters, beside);
  if ("faults" in worked) return refuse("The engine no longer takes this draft. Edit it first.");
  const asked = worked.questions;
  const open = asked.filter(({ id }) => !notes[id]);
  if (open.length > 0) refuse(`A note is missing: ${open.map(({ label }) => label).join("; ")}.`);
  const kept = Object.fromEntries(asked.map(({ id }) => [id, notes[id]!]));
  await lent(db, async (job) => {
    await job.worksheet.update({
      where: { id: draft.id },
      data: { status: "SIGNED", signedById: viewer.id, signedAt: new Date(), notes: kept, version: { increment: 1 } },
    });
    await job.renewalTrack.update({
      where: { id: track.id },
      data: { requiredRate: draft.requiredRate, version: { increment: 1 } },
    });
    await restateStandings(job, [track.accountId]);
  });
}

/** Throws a draft away; a signed version stands. */
export async function discardDraft(db: Db, draft: Version) {
  if (draft.status === "SIGNED") refuse(`${draft.signedBy} signed it: a signed version stands.`);
  await lent(db, (job) => job.worksheet.delete({ where: { id: draft.id } }));
}
