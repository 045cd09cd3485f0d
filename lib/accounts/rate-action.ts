import { type Decimal, one, sum } from "@/lib/units/decimal";
import type { TrackFacts } from "./facts";
import { ratioOf } from "./revenue";

type Rates = Pick<TrackFacts, "currentRate" | "requiredRate" | "quotedRate" | "releasedRate" | "soldRate">;
export type Weighted = { track: Rates; exposure: Decimal };

const required = ({ requiredRate }: Rates) => requiredRate;
/** What is on the table: the quote, or what was released or sold without one. */
const quoted = ({ quotedRate, releasedRate, soldRate }: Rates) => quotedRate ?? releasedRate ?? soldRate;

/** Required ÷ current − 1 over tracks on one basis, weighted by exposure: a ratio of sums. None until all are rated. */
export const requiredAction = (tracks: readonly Weighted[]) => action(tracks, required);

/** The same for the quote, which stands in the place of a release or a sale that had none. */
export const quotedAction = (tracks: readonly Weighted[]) => action(tracks, quoted);

function action(tracks: readonly Weighted[], rateOf: (rates: Rates) => Decimal | null) {
  const asked = tracks.map(({ track, exposure }) => rateOf(track)?.times(exposure));
  if (asked.length === 0 || asked.some((dollars) => dollars === undefined)) return null;
  const current = sum(tracks.map(({ track, exposure }) => track.currentRate.times(exposure)));
  return ratioOf(sum(asked as Decimal[]), current)?.minus(one) ?? null;
}
