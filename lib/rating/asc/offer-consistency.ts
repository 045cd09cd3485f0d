import { Decimal } from "@/lib/units/decimal";
import type { Inconsistency } from "../consistency";
import type { AscInput } from "./schema";

type Specific = NonNullable<AscInput["specific"]>;
type Experience = NonNullable<AscInput["experience"]>;
type Path = Inconsistency["path"];

const fault = (path: Path, message: string): Inconsistency => ({ path, message });

/** Totals of claims above deductibles that contradict one another or what else is said of the claims. */
export function layerInconsistencies({ experience, specific, layerTrend }: AscInput): Inconsistency[] {
  if (!experience?.layers.length) return [];
  const { layers, excess, claimants } = experience;
  const path = ["experience", "layers"];
  const found: Inconsistency[] = [];
  if (excess) found.push(fault(["experience", "excess"], "must be absent where layers are given"));
  if (claimants.length) found.push(fault(["experience", "claimants"], "must be absent where layers are given"));
  if (layerTrend === "CONSISTENT")
    found.push(fault(["experience", "claimants"], "are missing, and a CONSISTENT layer trend needs them"));
  if (specific && !layers.some(({ deductible }) => deductible.eq(specific.deductible)))
    found.push(fault(path, `must hold the specific deductible, ${specific.deductible}`));
  const upwards = layers.map((layer, index) => ({ ...layer, index }));
  upwards.sort((a, b) => a.deductible.cmp(b.deductible));
  upwards.slice(1).forEach((layer, at) => {
    const below = upwards[at]!;
    const place = [...path, layer.index];
    if (layer.deductible.eq(below.deductible)) found.push(fault([...place, "deductible"], "must not be listed twice"));
    if (layer.excess.gt(below.excess))
      found.push(fault([...place, "excess"], "must not be more than above a lower deductible"));
    if (layer.trended && below.trended && layer.trended.gt(below.trended))
      found.push(fault([...place, "trended"], "must not be more than above a lower deductible"));
  });
  return found;
}

/** Stop-loss offers that cannot be compared by what is known of the claims. */
export function offerInconsistencies({ experience, specific }: AscInput): Inconsistency[] {
  if (!specific?.offers.length) return [];
  const { offers } = specific;
  const names = offers.map(({ name }) => name.toLowerCase());
  const twice = offers.flatMap((_, at) =>
    names.indexOf(names[at]!) < at ? [fault([...placeOf(at), "name"], "must not be given twice")] : [],
  );
  const several = offers.some(({ deductible }) => !deductible.eq(offers[0]!.deductible));
  const faults = offers.flatMap((offer, at) => [
    ...(experience ? claimsFaults(experience, specific, offer, at, several) : []),
    ...priceFaults(specific, offer, at),
    ...laserFaults(offer, at),
  ]);
  return [...twice, ...faults];
}

type Offer = Specific["offers"][number];
const placeOf = (at: number): Path => ["specific", "offers", at];

/** Totals say nothing of a deductible they are not of. */
function claimsFaults(experience: Experience, specific: Specific, offer: Offer, at: number, several: boolean) {
  if (experience.claimants.length) return [];
  const place = [...placeOf(at), "deductible"];
  const layer = experience.layers.findIndex(({ deductible }) => deductible.eq(offer.deductible));
  if (layer < 0)
    return several || !offer.deductible.eq(specific.deductible)
      ? [fault(place, "must be one of the layers, or the claims above it are not known")]
      : [];
  const isNeeded = several || (!offer.premium && specific.credibility.gt(0));
  return isNeeded && !experience.layers[layer]!.trended
    ? [fault(["experience", "layers", layer, "trended"], "is missing, and the offer at it needs it")]
    : [];
}

/** What a price of our own needs. */
function priceFaults({ deductible, targetLossRatio, credibility, manualExcess }: Specific, offer: Offer, at: number) {
  if (offer.premium) return [];
  const found: Inconsistency[] = [];
  const message = "is missing, and nothing says how to price it";
  if (!targetLossRatio) found.push(fault([...placeOf(at), "premium"], message));
  const manual = offer.manualExcess ?? (offer.deductible.eq(deductible) ? manualExcess : null);
  if (credibility.lt(1) && !manual)
    found.push(
      fault([...placeOf(at), "manualExcess"], `is missing, and own excess has a credibility of only ${credibility}`),
    );
  return found;
}

/** A laser stands above its offer's deductible and can keep no more than the distance. */
function laserFaults({ deductible: group, lasers }: Offer, at: number) {
  return lasers.flatMap(({ deductible, claimant, exposure }, n) => {
    const place = [...placeOf(at), "lasers", n];
    const found: Inconsistency[] = [];
    if (deductible.lte(group)) found.push(fault([...place, "deductible"], "must be above the offer's deductible"));
    if (!claimant && !exposure) found.push(fault([...place, "exposure"], "is missing"));
    if (claimant && exposure) found.push(fault([...place, "exposure"], "must be absent where claimant is given"));
    const most = Decimal.max(0, deductible.minus(group));
    if (exposure?.gt(most))
      found.push(fault([...place, "exposure"], `must be at most ${most}, the laser less the deductible`));
    return found;
  });
}
