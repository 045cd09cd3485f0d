import { z } from "zod";
import { type Day, isDay } from "@/lib/units/day";
import { decimal } from "@/lib/units/decimal";
import { mentions } from "@/lib/units/folded";
import { searchField } from "@/lib/units/search-field";
import { termKinds } from "./kinds";
import type { TermKind } from "./wall";

export const pageOfAccounts = 40;

/** What the address says of the terms shown; anything it cannot mean is left out. */
export const termsState = z.object({
  q: searchField,
  kind: z.enum(termKinds).optional().catch(undefined),
  signed: z.enum(["yes", "no"]).optional().catch(undefined),
  by: z.enum(["members", "fees"]).catch("members").default("members"),
  show: z.enum(["wall", "list"]).catch("wall").default("wall"),
  /** Terms that end by then. */
  until: z.string().refine(isDay).optional().catch(undefined),
  rows: z.coerce.number().int().min(pageOfAccounts).max(10_000).catch(pageOfAccounts).default(pageOfAccounts),
});
export type TermsState = z.output<typeof termsState>;

/** The address that shows the terms in this state, changed as given; what is usual is left out. */
export function termsHref(state: Partial<TermsState>, change: Partial<TermsState> = {}) {
  const usual: Record<string, unknown> = { by: "members", show: "wall", rows: pageOfAccounts };
  const entries = Object.entries({ ...state, ...change }).filter(([key, value]) => value && value !== usual[key]);
  const search = new URLSearchParams(entries.map(([key, value]) => [key, String(value)])).toString();
  return search ? `/renewals/terms?${search}` : "/renewals/terms";
}

type Listed = {
  accountId: string;
  account: string;
  members: number;
  fees: string;
  kind: TermKind;
  signed: boolean;
  toOn: Day;
};

/** Whether a term is among those a state shows. */
export const isShown = ({ q, kind, signed, until }: TermsState, term: Listed) =>
  mentions(term.account, q) &&
  (!kind || term.kind === kind) &&
  (!signed || term.signed === (signed === "yes")) &&
  (!until || term.toOn <= until);

/** Terms under their accounts, the heaviest first; those alike in the order they came. */
export function byAccount<T extends Listed>(terms: readonly T[], by: TermsState["by"]) {
  const accounts = new Map<string, { id: string; name: string; weight: ReturnType<typeof decimal>; terms: T[] }>();
  for (const term of terms) {
    const known = accounts.get(term.accountId);
    if (known) known.terms.push(term);
    else
      accounts.set(term.accountId, {
        id: term.accountId,
        name: term.account,
        weight: decimal(by === "fees" ? term.fees : term.members),
        terms: [term],
      });
  }
  return [...accounts.values()].sort((one, other) => other.weight.cmp(one.weight));
}
