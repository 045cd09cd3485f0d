export type Undo = { requestId: string; undoes: string | null };

/** Those whose operation stands: not taken back, or taken back and done again. */
export function standingOperations<T extends { requestId: string }>(done: readonly T[], undos: readonly Undo[]): T[] {
  const isTakenBack = (operation: string): boolean =>
    undos.some(({ requestId, undoes }) => undoes === operation && requestId !== operation && !isTakenBack(requestId));
  return done.filter(({ requestId }) => !isTakenBack(requestId));
}
