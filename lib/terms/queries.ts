import "server-only";
import { query } from "@/lib/server/query";
import { readTerms } from "@/lib/server/terms";
import type { Day } from "@/lib/units/day";
import type { TermKind } from "./wall";

/** `lineId` is given where a line's own terms say so; fees are a year of ASC fees, exact text of dollars. */
export type WallTerm = {
  id: string;
  lineId: string | null;
  accountId: string;
  account: string;
  members: number;
  fees: string;
  kind: TermKind;
  signed: boolean;
  fromOn: Day | null;
  toOn: Day;
  source: string;
  firm: string | null;
  firmSince: Day | null;
};

/** Terms not yet over of the accounts the viewer sees, heaviest account first. */
export const listTerms = query("book.view", ({ db }) => readTerms(db));

/** The day of business. */
export const getTermsDay = query("book.view", async ({ db }) => {
  const [row] = await db.$queryRaw<{ today: Day }[]>`select business_day()::text as today`;
  return row?.today ?? "";
});

export type Agreement = {
  id: string;
  kind: TermKind;
  signed: boolean;
  fromOn: Day | null;
  toOn: Day;
  source: string;
  note: string | null;
  version: number;
};

/** What is agreed with an account beyond its lines' own terms, what ends last first. */
export const listAgreements = query(
  "account.view",
  ({ db }, accountId: string) =>
    db.$queryRaw<Agreement[]>`
      select id, kind, signed, from_on::text as "fromOn", to_on::text as "toOn", source, note, version
      from agreement_terms where account_id = ${accountId}::uuid order by to_on desc, kind, id`,
);
