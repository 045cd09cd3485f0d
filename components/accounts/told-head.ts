import type { AccountHead, AccountStanding } from "@/lib/accounts/queries";
import { type Segment, segmentNames } from "@/lib/accounts/segment";
import type { Place } from "@/lib/book/place";
import type { Day } from "@/lib/units/day";

/** Who the account is, in what the head says of it. */
export type AccountHeaderFacts = {
  id: string;
  name: string;
  version: number;
  writable: boolean;
  lapsedOn: Day | null;
  funding: string;
  /** Industry, place, segment, since when. */
  said: string[];
  today: Day;
  place?: Place;
  from: string;
};

export const headOf = (account: AccountHead, standing: AccountStanding, rest: Rest): AccountHeaderFacts => ({
  id: account.id,
  name: account.name,
  version: account.version,
  writable: account.writable,
  lapsedOn: account.lapsedOn,
  funding: standing.funding,
  said: [
    account.industry,
    [account.city, account.state].filter(Boolean).join(" "),
    segmentNames[standing.segment as Segment],
    account.customerSinceOn && `account since ${account.customerSinceOn.slice(0, 4)}`,
  ].flatMap((each) => each || []),
  ...rest,
});
type Rest = Pick<AccountHeaderFacts, "today" | "place" | "from">;
