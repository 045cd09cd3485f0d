import "server-only";
import type { RenewalsState } from "@/lib/renewals/list";
import { query } from "@/lib/server/query";
import { readBoard, readWaves } from "@/lib/server/renewals/board";
import { readRecipients } from "@/lib/server/renewals/recipients";
import { readRenewal } from "@/lib/server/renewals/record";

export type { RecordedMove, RecordTrack as RenewalTrack, RenewalRecord as Renewal } from "@/lib/server/renewals/record";

/** One renewal with its tracks and the moves they made; nothing where it is not the viewer's to see. */
export const getRenewal = query("renewal.view", ({ db }, id: string) => readRenewal(db, id));

/** Who a decision may be sent to today, and who may not with the reason; nobody where it is not the viewer's to see. */
export const listRecipients = query("renewal.view", ({ db }, trackId: string) => readRecipients(db, trackId));

export type { WaveDay } from "@/lib/server/renewals/board";

export type SeasonBoard = Awaited<ReturnType<typeof readBoard>>;

/** A season as a board: its accounts where the Book has them, its sums, and the seasons beside it. */
export const getBoard = query("renewal.view", ({ db }, state: RenewalsState) => readBoard(db, state));

/** The days ahead on which accounts renew, with their members. */
export const listWaves = query("renewal.view", ({ db }, state: RenewalsState) => readWaves(db, state));
