import "server-only";
import { loadsOf, weighed } from "@/lib/coaching/loads";
import { readInsights } from "@/lib/insights/address";
import { pipelineMeasures } from "@/lib/measures/pipeline";
import { isOpen } from "@/lib/opportunities/stages";
import { type FilledPart, trackOf } from "@/lib/packs/agenda";
import { callParts } from "@/lib/packs/call";
import { reviewParts } from "@/lib/packs/review";
import { warRoomParts } from "@/lib/packs/war-room";
import { lastMonday } from "@/lib/pictures/changes-state";
import { can, type Viewer } from "@/lib/policy";
import type { Day } from "@/lib/units/day";
import { budgetsOf } from "../approvals/budget";
import { readWaiting } from "../approvals/record";
import type { Db } from "../door";
import { readAtRisk } from "../home/at-risk";
import { readLate } from "../home/late";
import { readOutlooks } from "../home/outlook";
import { readWeek } from "../home/week";
import { readBoard } from "../insights/executive";
import { readColleagues, readLoadedAccounts } from "../loads";
import { readDeals } from "../opportunities/read";
import { businessDayOf } from "../ownership-day";
import { readSuccession } from "../succession";
import { readArrived } from "./arrived";
import { readCases } from "./cases";
import { readForReview } from "./customer";
import type { Pack } from "./record";

type Filled = { viewer: Viewer; today: Day; since: Day | null };

/** What a pack shows today, of what the viewer sees; `since` is the day the meeting before was held. */
export async function fillPack(db: Db, viewer: Viewer, pack: Pack, since: Day | null): Promise<FilledPart[]> {
  const asked = { viewer, today: await businessDayOf(db), since };
  if (pack.kind === "WAR_ROOM")
    return warRoomParts(
      await readCases(
        db,
        Object.keys(pack.words).flatMap((key) => trackOf(key) ?? []),
      ),
      asked.today,
    );
  if (pack.kind === "FORECAST_CALL") return fillCall(db, asked);
  if (pack.kind === "MBR") return fillReview(db, asked);
  return pack.accountId ? readForReview(db, viewer, { accountId: pack.accountId, since, today: asked.today }) : [];
}

async function fillCall(db: Db, { viewer, today }: Filled) {
  return callParts({
    today,
    outlooks: await readOutlooks(db, "DIRECTOR"),
    week: await readWeek(db, viewer, lastMonday(today)),
    risk: await readAtRisk(db, 10),
    arrived: await readArrived(db, today),
    waiting: await readWaiting(db, viewer.id),
    budgets: await budgetsOf(db, viewer.id),
    late: can(viewer, "load.view") ? (await readLate(db)).people : [],
  });
}

async function fillReview(db: Db, { viewer, today }: Filled) {
  const { deals } = await readDeals(db);
  const accounts = (await readLoadedAccounts(db)).map((account) => weighed(account, today));
  return reviewParts({
    board: await readBoard(db, viewer, readInsights({})),
    pipeline: pipelineMeasures(deals.filter(({ stage }) => isOpen(stage))),
    people: loadsOf(await readColleagues(db), accounts),
    succession: await readSuccession(db),
  });
}
