import "server-only";
import { randomUUID } from "node:crypto";
import { refuse } from "@/lib/errors";
import type { Viewer } from "@/lib/policy";
import { rate } from "@/lib/rating/worksheet";
import { engine, resultOf } from "@/lib/worksheets/engine";
import { type Figures, parametersOf, readParameters } from "@/lib/worksheets/parameters";
import { questionsOf } from "@/lib/worksheets/questions";
import { requiredOf, type Stated } from "@/lib/worksheets/stated";
import { type Db, lent } from "../door";
import { restateStandings } from "../standing";
import { readVersions, type SheetTrack, type Version } from "./record";

/** Why a decision takes no version of a worksheet any more; nothing where it does. */
export function whyNotRated({ kind, basis, releasedRate, decidedOn }: SheetTrack): string | undefined {
  if (kind !== "INSURED") return "Only an insured decision has this worksheet.";
  if (basis !== null && basis !== "PMPM") return "This line is not priced PMPM, and a worksheet comes to a rate PMPM.";
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
  const parameters = parametersOf(given.figures);
  const read = readParameters(parameters);
  if ("faults" in read) return refuse([...new Set(Object.values(read.faults).flat())].join(" "));
  if (read.input.effective && read.input.effective !== track.effectiveOn)
    refuse(`This renewal is effective ${track.effectiveOn}, the sheet ${read.input.effective}.`);
  const required = requiredOf(given.stated, rate(read.input).requiredPremium.toFixed(8));
  const row = {
    parameters,
    stated: given.stated,
    reason: given.reason ?? "",
    source: given.source ?? null,
    engine,
    result: resultOf(parameters),
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
  const read = readParameters(draft.parameters);
  if ("faults" in read) return refuse("The engine no longer takes this draft. Edit it first.");
  const asked = questionsOf({ ...read, sheet: rate(read.input), stated: draft.stated, currentRate: track.currentRate });
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
