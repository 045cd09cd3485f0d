import type { TrailEvent } from "./story";

/** How long what one did can be taken back, in days: as long as the records' images are kept. */
const days = 30;

/** Underwriting's versions stand or are thrown away; nothing of them is taken back. */
const standing = ["worksheet.write"];

/** One account's share of an operation, as undoing names it. */
export type Share = { operationId: string; accountId: string };

/**
 * What of an event its own author may take back: a change of an account, young enough; whether it still stands is asked then.
 * An event that is its own operation was only told, as those of a book that began with a history: nothing was kept of it.
 */
export function shareOf(event: TrailEvent & { requestId: string }, viewerId: string, now: Date): Share | undefined {
  const { id, ability, actorId, kind, accountId, requestId, changes, at } = event;
  if (
    actorId !== viewerId ||
    kind !== "BOOK" ||
    !accountId ||
    requestId === id ||
    !changes ||
    standing.includes(ability)
  )
    return;
  if (now.getTime() - at.getTime() > days * 86_400_000) return;
  return { operationId: requestId, accountId };
}

export const shareKey = ({ operationId, accountId }: Share) => `${operationId} ${accountId}`;
