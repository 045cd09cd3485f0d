export type Place = { position: number; total: number; previousId: string | null; nextId: string | null };

/** An id and the space after it. */
const step = 37;

/**
 * Where an account stands among ids with a space between, which are one text because there may be thousands, of which one
 * page needs three. What is found elsewhere than where an id begins is none.
 */
export function placeIn(ids: string, accountId: string): Place | undefined {
  const at = accountId.length === step - 1 ? ids.indexOf(accountId.toLowerCase()) : -1;
  if (at < 0 || at % step > 0) return undefined;
  const idAt = (from: number) => ids.slice(from, from + step - 1) || null;
  return {
    position: at / step + 1,
    total: (ids.length + 1) / step,
    previousId: at === 0 ? null : idAt(at - step),
    nextId: idAt(at + step),
  };
}
