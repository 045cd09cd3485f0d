import type { Cast, Traits } from "./cast";
import { diceOf } from "./random";
import { storyOf } from "./stories";

type Plain = Omit<Cast, "traits">;

/** What the dice give an account, and what its story insists on. */
export function traitsOf(cast: Plain): Traits {
  const dice = diceOf(`traits ${cast.key}`);
  const growthBps = dice(-180, 330) + (/bio|retail|software|tech/i.test(cast.industry) ? dice(-260, 240) : 0);
  const asc = cast.funding === "ASC";
  const requiredBps = asc ? dice(160, 420) : experience(cast.lossRatioBps ?? 9000) + dice(-90, 90);
  const reliefBps = asc ? dice(0, 150) : dice(40, 200);
  return {
    growthBps,
    adequacyBps: dice(9520, 10_040),
    requiredBps,
    reliefBps,
    decides: dice(8, 76),
    priced: [],
    retirees: retireesOf(cast, dice(0, 100)),
    eligible: Math.round((cast.contracts * dice(110, 132)) / 100),
    ...storyOf(cast.key)?.traits,
  };
}

/** What a loss ratio asks of the next rate: trend on claims against a pricing loss ratio of 87.5 %, per ten thousand. */
const experience = (lossRatioBps: number) => Math.round((lossRatioBps * 10_860) / 8750 - 10_000);

/** Medicare retirees: many where pensions are old, always fifty where group Medicare is held. */
function retireesOf({ industry, contracts, families }: Plain, share: number) {
  const old = /public|education|utility|taft|health system|paper/i.test(industry);
  const count = Math.round((contracts * (old ? 4 + share / 10 : share / 60)) / 100);
  return families.includes("GROUP_MEDICARE") ? Math.max(count, 50 + share) : count;
}
