/** What the Book can be ordered by: its words, and whether the first click shows the largest first. */
export const sorts = {
  risk: { says: "At risk, members", down: false },
  name: { says: "Account", down: false },
  segment: { says: "Segment", down: false },
  funding: { says: "Funding", down: false },
  firm: { says: "Broker", down: false },
  owner: { says: "AE", down: false },
  contracts: { says: "Contracts", down: true },
  members: { says: "Members", down: true },
  change: { says: "Member change", down: true },
  revenue: { says: "Premium or fee", down: true },
  ratio: { says: "LR or adequacy", down: true },
  rates: { says: "Quoted", down: true },
  renews: { says: "Renewal", down: false },
  status: { says: "Status", down: false },
  products: { says: "Products held", down: true },
  health: { says: "Health", down: false },
  premium: { says: "Insured premium", down: true },
  stopLoss: { says: "Stop-loss premium", down: true },
  fees: { says: "ASC fees", down: true },
  targetFees: { says: "Target fees", down: true },
  other: { says: "Other revenue", down: true },
  earned: { says: "Earned premium", down: true },
  incurred: { says: "Incurred claims", down: true },
  stopLossEarned: { says: "Stop-loss earned", down: true },
  stopLossClaims: { says: "Stop-loss claims", down: true },
  ascMembers: { says: "ASC members", down: true },
  insuredMembers: { says: "Insured members", down: true },
  opening: { says: "Opening members", down: true },
  grown: { says: "Change since December", down: true },
  state: { says: "Season state", down: false },
  retained: { says: "Members retained", down: true },
  decided: { says: "Members decided", down: true },
  yearAgo: { says: "Members a year ago", down: true },
  eligible: { says: "Products eligible", down: true },
  externalId: { says: "Id", down: false },
  customerSinceOn: { says: "Customer since", down: false },
  situs: { says: "Situs", down: false },
  priority: { says: "Priority", down: false },
  nextStep: { says: "Next step", down: false },
  nextStepOn: { says: "Next step’s day", down: false },
  tags: { says: "Tags", down: false },
  headline: { says: "Headline", down: false },
} as const;

export type SortKey = keyof typeof sorts;
export type Sort = { key: SortKey; down: boolean };

export const defaultSort: Sort = { key: "risk", down: false };

/** Reads "-members": a minus is descending. Required and quoted order only for those who may see them. */
export function parseSort(text: string, internal: boolean): Sort {
  const key = text.replace(/^-/, "");
  if (!Object.hasOwn(sorts, key) || (key === "rates" && !internal)) return defaultSort;
  return { key: key as SortKey, down: text.startsWith("-") };
}

export const formatSort = ({ key, down }: Sort) => (key === defaultSort.key && !down ? "" : `${down ? "-" : ""}${key}`);

/** What a click on a column's head asks for: its usual direction first, then the other. */
export const nextSort = (now: Sort, key: SortKey): Sort =>
  now.key === key ? { key, down: !now.down } : { key, down: sorts[key].down };
