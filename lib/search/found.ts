import { counted, renewalDay } from "@/lib/format";
import { type Stage, stageNames } from "@/lib/opportunities/stages";
import { type RfpStage, stageNames as rfpStageNames } from "@/lib/rfps/stages";
import { type Role, roleNames } from "@/lib/roles";
import type { Day } from "@/lib/units/day";
import { type ViewList, viewLists } from "@/lib/views/lists";

/** One thing found: where it leads, what it is called, and what tells it from others of that name. */
export type Found = { id: string; href: string; name: string; note: string };
export type FoundGroups = {
  accounts: Found[];
  renewals: Found[];
  opportunities: Found[];
  rfps: Found[];
  prospects: Found[];
  /** Colleagues. */
  people: Found[];
  /** People of customers and of firms. */
  contacts: Found[];
  brokers: Found[];
  views: Found[];
};

export const nothingFound: FoundGroups = {
  accounts: [],
  renewals: [],
  opportunities: [],
  rfps: [],
  prospects: [],
  people: [],
  contacts: [],
  brokers: [],
  views: [],
};

const fundings: Record<string, string> = { INSURED: "Insured", ASC: "ASC", SPLIT: "Split" };

const renewalsOf = (account: string) => `/renewals?q=${encodeURIComponent(account)}`;

type Account = { id: string; name: string; funding: string | null; members: number | null; renewsOn: Day | null };

/** An Underwriter's accounts open among their renewals: they have no Book. */
export function accountFound({ id, name, funding, members, renewsOn }: Account, { role }: { role: Role }): Found {
  const notes = [
    funding && fundings[funding],
    members !== null && counted(members, "member"),
    renewsOn && renewalDay(renewsOn),
  ];
  const href = role === "UNDERWRITER" ? renewalsOf(name) : `/accounts/${id}`;
  return { id, href, name, note: notes.filter(Boolean).join(", ") };
}

type Renewal = { id: string; name: string; effectiveOn: Day; outcome: string | null };

export const renewalFound = ({ id, name, effectiveOn, outcome }: Renewal): Found => ({
  id,
  href: `/renewals/${id}`,
  name: `${name}, ${renewalDay(effectiveOn)}`,
  note: outcome ? `Renewal, ${outcome.toLowerCase()}` : "Renewal, open",
});

type Opportunity = { id: string; name: string; stage: string; codes: string[]; effectiveOn: Day | null };

/** `names`: what products are called. */
export function opportunityFound(
  { id, name, stage, codes, effectiveOn }: Opportunity,
  names: Record<string, string>,
): Found {
  const products = codes.map((code) => names[code] ?? code).join(", ");
  const note = [stageNames[stage as Stage], effectiveOn && renewalDay(effectiveOn)].filter(Boolean).join(", ");
  return { id, href: `/opportunities/${id}`, name: `${name}: ${products}`, note };
}

type Rfp = { id: string; name: string; subject: string; stage: string; dueOn: Day | null };

export const rfpFound = ({ id, name, subject, stage, dueOn }: Rfp): Found => ({
  id,
  href: `/opportunities/rfps/${id}`,
  name: `${name}: RFP, ${subject}`,
  note: [rfpStageNames[stage as RfpStage], dueOn && `due ${renewalDay(dueOn)}`].filter(Boolean).join(", "),
});

type Person = { id: string; name: string; role: string; title: string | null; email: string; accounts: number };

/** A person opens where the viewer can do most with them: their record, their accounts, or a letter to them. */
export function personFound({ id, name, role, title, email, accounts }: Person, viewer: { role: Role }): Found {
  const what = title ?? roleNames[role as Role] ?? "";
  if (viewer.role === "ADMIN") return { id, name, href: `/settings/people?person=${id}`, note: what };
  if (accounts > 0) return { id, name, href: `/accounts?ae=${id}`, note: `${what}, ${counted(accounts, "account")}` };
  return { id, name, href: `mailto:${email}`, note: `${what}, write an e-mail` };
}

type Contact = {
  id: string;
  name: string;
  title: string | null;
  at: "CUSTOMER" | "FIRM";
  /** The customer or the firm. */
  ofId: string;
  of: string;
  left: boolean;
};

/** Somebody at a customer opens among its people, for an Underwriter its renewals; somebody at a firm among the firm's. */
export function contactFound({ id, name, title, at, ofId, of, left }: Contact, { role }: { role: Role }): Found {
  const note = [title, left ? `left ${of}` : of].filter(Boolean).join(", ");
  if (at === "FIRM") return { id, name, note, href: `/brokers/${ofId}#person-${id}` };
  return {
    id,
    name,
    note,
    href: role === "UNDERWRITER" ? renewalsOf(of) : `/accounts/${ofId}?tab=people#contact-${id}`,
  };
}

type Firm = { id: string; name: string; accounts: number };

export const firmFound = ({ id, name, accounts }: Firm): Found => ({
  id,
  name,
  href: `/brokers/${id}`,
  note: accounts > 0 ? counted(accounts, "account") : "No account you see",
});

type Prospect = { ein: string; name: string; state: string | null; employees: number | null };

export const prospectFound = ({ ein, name, state, employees }: Prospect): Found => ({
  id: ein,
  name,
  href: `/prospects/${ein}`,
  note: [state, employees !== null && counted(employees, "employee")].filter(Boolean).join(", "),
});

export const viewFound = ({
  id,
  name,
  list,
  by,
}: {
  id: string;
  name: string;
  list: string;
  by: string | null;
}): Found => ({
  id,
  name,
  href: `${viewLists[list as ViewList]?.to ?? viewLists.book.to}?view=${id}`,
  note: by ? `Saved by ${by}` : "Saved view",
});
