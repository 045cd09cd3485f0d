import { type RenewalStatus, type Stage, statuses, statusNames, statusOfTrack } from "@/lib/renewals/stages";
import type { Day } from "@/lib/units/day";
import { nextStages, type Standing } from "./moves";

/** An account's renewal on the board; `tracks` are the decisions that keep or lose it. */
export type Card = {
  accountId: string;
  /** Empty where the term only ends: no renewal is open yet. */
  renewalId: string | null;
  account: string;
  members: number;
  status: RenewalStatus;
  owner: string | null;
  headline: string | null;
  writable: boolean;
  decideByOn: Day | null;
  tracks: (Standing & { id: string })[];
};
export type Column = { status: RenewalStatus; name: string; members: number; cards: Card[] };

/** Where a card can be dropped though it holds nobody yet. */
const always: RenewalStatus[] = ["RELEASED", "NEGOTIATING", "VERBAL", "RENEWED"];

/** The columns of a board in the order of the path, each with its members; the largest account on top. */
export function columnsOf(cards: readonly Card[]): Column[] {
  return statuses
    .map((status) => {
      const own = cards.filter((card) => card.status === status).sort((a, b) => b.members - a.members);
      return {
        status,
        name: statusNames[status],
        members: own.reduce((sum, { members }) => sum + members, 0),
        cards: own,
      };
    })
    .filter(({ status, cards: own }) => own.length > 0 || always.includes(status));
}

/** The stage a track moves to when it is put into a column: the first of those it may go to that belong there. */
export const stageInto = (track: Standing, status: RenewalStatus): Stage | undefined =>
  nextStages(track).find((stage) => statusAfter(stage) === status);

function statusAfter(stage: Stage) {
  const status = statusOfTrack({ stage, decidedOn: null });
  return status === "LAPSED" ? "LAPSING" : status;
}

/** The one decision a card's move is about; a card with several is moved on its own page. */
export const trackToMove = ({ tracks }: Card) => (tracks.length === 1 ? tracks[0] : undefined);
