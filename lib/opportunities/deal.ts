import type { Day } from "@/lib/units/day";
import type { DealLine } from "./amount";
import type { Category } from "./category";
import type { Stay } from "./pace";
import type { Split } from "./splits";
import type { Evidence, Stage } from "./stages";

/** An opportunity as it is read: of an account or of a pursuit, whose employer's number leads to its page. */
export type Deal = Evidence & {
  id: string;
  accountId: string | null;
  pursuitId: string | null;
  ein: string | null;
  name: string;
  ownerId: string | null;
  owner: string | null;
  /** The account's broker of record, or consultant; a pursuit has none. */
  firmId: string | null;
  firm: string | null;
  stage: Stage;
  stays: Stay[];
  category: Category;
  products: DealLine[];
  splits: (Split & { name: string })[];
  effectiveOn: Day | null;
  nextStep: string;
  nextStepOn: Day | null;
  closedOn: Day | null;
  openedBy: string;
  openedOn: Day;
  version: number;
  /** Whether this viewer may change it. */
  writable: boolean;
};

/** Where the account or employer it is of is found. */
export const hrefOfParty = ({ accountId, ein }: Pick<Deal, "accountId" | "ein">) =>
  accountId ? `/accounts/${accountId}` : ein ? `/prospects/${ein}` : undefined;
