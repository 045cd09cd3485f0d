import { type Disclosure, disclosureNames } from "@/lib/firms/kinds";
import { type Licensed, licenceStanding } from "@/lib/firms/licence-standing";
import { counted } from "@/lib/format";
import type { Day } from "@/lib/units/day";

type Account = { name: string; members: number; healthLevel: string; contested: boolean };
type Known = {
  accounts: readonly Account[];
  disclosure: Disclosure;
  licences: readonly (Licensed & { state: string })[];
  /** States of its accounts in which it is not appointed; "" where nobody recorded which. */
  unappointed: readonly string[];
};
export type FirmRisk = { words: string; grave: boolean };

/** What may go wrong with a firm, the gravest first: its accounts in trouble, letters in dispute, and the papers it lacks. */
export function firmRisks({ accounts, disclosure, licences, unappointed }: Known, today: Day): FirmRisk[] {
  const [red, amber] = ["AT_RISK", "WATCH"].map((level) => accounts.filter(({ healthLevel }) => healthLevel === level));
  const known = unappointed.filter(Boolean);
  return [
    ...troubled(red, "at risk", true),
    ...accounts
      .filter(({ contested }) => contested)
      .map(({ name }) => ({ words: `Its letter for ${name} is contested`, grave: true })),
    ...(known.length > 0
      ? [{ words: `Not appointed in ${known.join(", ")}: sent nothing that pays commission`, grave: true }]
      : []),
    ...troubled(amber, "to watch", false),
    ...licences
      .map((licence) => ({ ...licenceStanding(licence, today), state: licence.state }))
      .filter(({ due }) => due)
      .map(({ state, text }) => ({ words: `Licence in ${state}: ${text}`, grave: false })),
    ...(disclosure === "ON_FILE"
      ? []
      : [{ words: `Compensation disclosure: ${disclosureNames[disclosure].toLowerCase()}`, grave: false }]),
  ];
}

function troubled(accounts: Account[] = [], how: string, grave: boolean): FirmRisk[] {
  if (accounts.length === 0) return [];
  const members = accounts.reduce((sum, account) => sum + account.members, 0);
  return [{ words: `${counted(accounts.length, "account")} ${how}, ${counted(members, "member")}`, grave }];
}
