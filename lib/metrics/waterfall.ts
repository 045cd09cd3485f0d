/** How one account's members moved over a period, within the scope that is drawn (a book, or one funding of it). */
export type Movement = {
  opening: number;
  closing: number;
  /** Members of slices won and of divisions that left while the account stayed. */
  sliceGains?: number;
  partialTerminations?: number;
  /** Moved from (positive) or to (negative) another funding, and another team. */
  conversion?: number;
  transferIn?: number;
  transferOut?: number;
  /** Late changes to months already closed, signed. */
  retroactive?: number;
};

export const bars = [
  "newSales",
  "sliceGains",
  "inGroupGains",
  "inGroupLosses",
  "partialTerminations",
  "fullLapses",
  "transfersIn",
  "transfersOut",
  "conversion",
  "retroactive",
] as const;
export type Bar = (typeof bars)[number];
export type Waterfall = Record<Bar, number> & { opening: number; closing: number; unexplained: number };

/**
 * From opening to closing members, bar by bar; losses are negative, so that opening plus the bars is closing.
 * What the figures of an account leave over shows as unexplained.
 */
export function waterfall(movements: readonly Movement[]): Waterfall {
  const total = { opening: 0, closing: 0, ...noBars() };
  for (const movement of movements) {
    total.opening += movement.opening;
    total.closing += movement.closing;
    const moved = moves(movement);
    for (const bar of bars) total[bar] += moved[bar];
  }
  const explained = bars.reduce((members, bar) => members + total[bar], total.opening);
  return { ...total, unexplained: total.closing - explained };
}

function moves(movement: Movement): Record<Bar, number> {
  const { opening, closing, sliceGains = 0, partialTerminations = 0, conversion = 0, retroactive = 0 } = movement;
  const { transferIn = 0, transferOut = 0 } = movement;
  const named = {
    ...noBars(),
    sliceGains,
    partialTerminations: -partialTerminations,
    conversion,
    retroactive,
    transfersIn: transferIn,
    transfersOut: -transferOut,
  };
  const rest = closing - opening - bars.reduce((members, bar) => members + named[bar], 0);
  const moved = sliceGains || partialTerminations || conversion || transferIn || transferOut;
  if (opening === 0 && !moved) return { ...named, newSales: rest };
  if (closing === 0 && rest < 0) return { ...named, fullLapses: rest };
  return rest < 0 ? { ...named, inGroupLosses: rest } : { ...named, inGroupGains: rest };
}

/** The same movements seen from one funding: an account that changed it converts in or out, and is neither won nor lost. */
export function within(funding: string, movement: Movement & { from: string | null; to: string | null }): Movement {
  const opening = movement.from === funding ? movement.opening : 0;
  const closing = movement.to === funding ? movement.closing : 0;
  const converts = movement.from && movement.to && movement.from !== movement.to;
  if (!converts) return { ...movement, opening, closing };
  if (movement.to === funding) return { ...movement, opening, closing, conversion: movement.opening };
  return { opening, closing, conversion: -opening };
}

const noBars = (): Record<Bar, number> => ({
  newSales: 0,
  sliceGains: 0,
  inGroupGains: 0,
  inGroupLosses: 0,
  partialTerminations: 0,
  fullLapses: 0,
  transfersIn: 0,
  transfersOut: 0,
  conversion: 0,
  retroactive: 0,
});
