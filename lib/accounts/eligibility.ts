import type { Decimal } from "@/lib/units/decimal";
import type { Family } from "./coverage";
import type { AccountFunding } from "./funding";

/** What decides whether a family can be sold: medical funding and size, and the exposures that were measured. */
export type Sellable = {
  medicalFunding: AccountFunding | undefined;
  contracts: number;
  members: number;
  exposures: Record<string, Decimal>;
  /** Families nobody is sold now. */
  notOffered?: readonly Family[];
};
export type Verdict = { eligible: boolean; why: string };

const yes = (why: string): Verdict => ({ eligible: true, why });
const no = (why: string): Verdict => ({ eligible: false, why });

/** Whether an account may buy a family, and why. The condition of all is medical with us. */
export function eligibilityOf(family: Family, account: Sellable): Verdict {
  if (!account.medicalFunding) return no("No medical with us");
  if (account.notOffered?.includes(family)) return no("Not offered now");
  return rules[family](account);
}

const rules: Record<Family, (account: Sellable) => Verdict> = {
  PHARMACY: ({ medicalFunding }) =>
    medicalFunding === "INSURED" ? yes("Part of insured medical") : yes("Carve-in for ASC"),
  DENTAL: (account) => atLeast(51, account, "Insured dental"),
  VISION: (account) => atLeast(51, account, "Vision"),
  STOP_LOSS: (account) =>
    account.medicalFunding === "INSURED"
      ? no("Medical is insured")
      : atLeast(51, account, "Stop-loss over ASC medical"),
  BEHAVIORAL: () => yes("Any size and funding"),
  CARE_MANAGEMENT: ({ medicalFunding, members }) => {
    if (medicalFunding === "INSURED") return yes("As a rider to insured medical");
    return members >= 500 ? yes("ASC with 500 members or more") : no("ASC needs 500 members");
  },
  SPENDING_ACCOUNTS: () => yes("Any size and funding"),
  GROUP_MEDICARE: ({ exposures }) => {
    const retirees = exposures.MEDICARE_RETIREES;
    if (!retirees) return no("Medicare retirees not recorded");
    return retirees.gte(50) ? yes(`${retirees.toFixed(0)} Medicare retirees`) : no("Needs 50 Medicare retirees");
  },
  ANCILLARY: (account) => atLeast(51, account, "Life, disability and voluntary"),
};

/** Eligible employees where measured, or else contracts: enrolled employees are eligible. */
function atLeast(floor: number, { contracts, exposures }: Sellable, what: string) {
  const employees = exposures.ELIGIBLE_EMPLOYEES?.toNumber() ?? contracts;
  return Math.max(employees, contracts) >= floor
    ? yes(`${what}, ${floor} or more employees`)
    : no(`Needs ${floor} employees`);
}

/** Each family's rule as a sentence, for who does not ask about one account. */
export const ruleText: Record<Family, string> = {
  PHARMACY: "Inside insured medical; a carve-in for ASC",
  DENTAL: "51 or more employees",
  VISION: "51 or more employees",
  STOP_LOSS: "ASC medical, 51 or more employees",
  BEHAVIORAL: "Any size and funding",
  CARE_MANAGEMENT: "Insured medical as a rider; ASC from 500 members",
  SPENDING_ACCOUNTS: "Any size and funding",
  GROUP_MEDICARE: "50 or more Medicare retirees",
  ANCILLARY: "51 or more employees",
};
