import "server-only";
import type { z } from "zod";
import { ratesThatMayLeave } from "@/lib/approvals/standing";
import { refuse } from "@/lib/errors";
import { rateRefusal } from "@/lib/path/gates";
import { isDeciding, isSigning, needsRecipient, whyNot } from "@/lib/path/moves";
import { outcomeOf } from "@/lib/path/outcome";
import { releaseStage } from "@/lib/path/paths";
import type { moveTrack } from "@/lib/path/schema";
import type { Viewer } from "@/lib/policy";
import { type Stage, stageNames } from "@/lib/renewals/stages";
import { dateOf } from "@/lib/units/day";
import { readGranted } from "../approvals/granted";
import { endRequests } from "../approvals/sign";
import { releaseExhibit } from "../documents/release";
import type { Db } from "../door";
import { beginAfterYes, refuseUnfinished } from "../implementations/gate";
import { endByDecision, refusePassing } from "../requests/gate";
import { restateStandings } from "../standing";
import { takeEffect } from "./effect";
import { sentTo } from "./recipients";
import type { LockedTrack } from "./record";

type Asked = z.output<typeof moveTrack>;

/** Moves a locked track along its path, with the rate and the day that go with the stage, and what it makes of the renewal. */
export async function moveAlong(db: Db, viewer: Viewer, track: LockedTrack, { from, to, recipient, ...said }: Asked) {
  if (track.stage !== from) {
    refuse(`Somebody moved it to ${stageNames[track.stage as Stage]} meanwhile. Reload to see it.`);
  }
  const why = whyNot(track, to);
  if (why) refuse(why);
  await refusePassing(db, track, to);
  await refuseUnfinished(db, track, to);
  const rates = await ratesAt(db, track, to);
  const sent = recipient && needsRecipient(to) ? await sentTo(db, track.id, recipient) : undefined;
  const released = sent && rates.releasedRate ? { rate: rates.releasedRate, sentTo: sent.releasedTo } : undefined;
  const exhibits = released ? await releaseExhibit(db, viewer, track, released) : [];
  const releasedSha256 = exhibits.find(({ format }) => format === "PDF")?.hash;
  await db.renewalTrack.updateMany({
    where: { id: track.id },
    data: {
      stage: to,
      ...rates,
      ...sent,
      ...(releasedSha256 && { releasedSha256 }),
      ...(isDeciding(to) && { decidedOn: dateOf(track.today) }),
      version: { increment: 1 },
    },
  });
  const ended = isDeciding(to) ? await endByDecision(db, track, to) : [];
  if (isDeciding(to)) await endRequests(db, track.id);
  const outcome = await settle(db, track, said);
  const came = isDeciding(to)
    ? await takeEffect(db, track, { to, soldRate: rates.soldRate ?? null, outcome, membersKept: said.membersKept })
    : undefined;
  await beginAfterYes(db, track, to);
  await restateStandings(db, [track.accountId]);
  return { outcome, came, ended, releasedTo: sent?.releasedTo, releasedSha256, exhibit: exhibits[0]?.number };
}

type Rates = { quotedRate?: string | null; releasedRate?: string | null; releasedOn?: Date; soldRate?: string | null };

/** Nothing leaves or is sold at a rate that is neither required nor approved, nor while relief is still asked for. */
async function ratesAt(db: Db, track: LockedTrack, to: Stage): Promise<Rates> {
  const releases = to === releaseStage[track.kind];
  if (!releases && !isSigning(to)) return {};
  const rate = releases
    ? (track.quotedRate ?? track.requiredRate)
    : (track.soldRate ?? track.releasedRate ?? track.quotedRate);
  const { granted, waiting } = await readGranted(db, track.id);
  if (releases && waiting) refuse(`Relief is asked for and not decided: ${waiting}. Withdraw it to release without.`);
  const approved = ratesThatMayLeave(granted, track, track.today);
  const why = rateRefusal(rate, { required: track.requiredRate, approved });
  if (why) refuse(why);
  if (releases) return { quotedRate: rate, releasedRate: rate, releasedOn: dateOf(track.today) };
  return { soldRate: rate };
}

type Said = Pick<Asked, "reason" | "note" | "membersKept" | "lostTo">;

/** Once every deciding track is decided the renewal is; a case without a reason of its own says that of its track. */
async function settle(db: Db, track: LockedTrack, said: Said) {
  const tracks = await db.$queryRaw<Parameters<typeof outcomeOf>[0][number][]>`
    select l.coverage = 'MEDICAL' as medical, t.kind, t.stage, t.decided_on::text as "decidedOn"
    from renewal_tracks t join lines l on l.id = t.line_id where t.renewal_id = ${track.renewalId}::uuid`;
  const outcome = outcomeOf(tracks);
  if (!outcome) return null;
  await db.$executeRaw`
    update renewals set outcome = ${outcome}, decided_on = coalesce(decided_on, ${track.today}::date),
      reason = coalesce(${said.reason ?? null}::text, reason), reason_note = coalesce(${said.note ?? null}::text, reason_note),
      members_kept = coalesce(${said.membersKept ?? null}::int, members_kept), lost_to = coalesce(${said.lostTo ?? null}::text, lost_to),
      version = version + 1
    where id = ${track.renewalId}::uuid and outcome is null`;
  return outcome;
}
