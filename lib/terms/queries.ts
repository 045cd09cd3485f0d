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
};

/** Terms not yet over of the accounts the viewer sees, heaviest account first. */
export const listTerms = query("book.view", ({ db }) => readTerms(db));
