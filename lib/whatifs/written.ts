import { isOfAccount } from "@/lib/forecast/supposed-kinds";
import type { Override } from "@/lib/forecast/what-if";

/** What one what-if holds at most. */
export const mostOverrides = 40;

/** What two overrides cannot both say: of an account it is lost, kept or converted; a cap and a trend are one each. */
const about = ({ kind, accountId, opportunityId }: Override) =>
  isOfAccount(kind) ? `account ${accountId}` : `${kind} ${opportunityId ?? ""}`;

/** With one more, in place of what it contradicts. */
export const withOverride = (overrides: readonly Override[], one: Override): Override[] => [
  ...overrides.filter((each) => about(each) !== about(one)),
  one,
];

export const withoutOverride = (overrides: readonly Override[], id: string) =>
  overrides.filter((each) => each.id !== id);
