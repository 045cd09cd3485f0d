import "server-only";
import { coverageNames } from "@/lib/accounts/coverage";
import { missing, refuse } from "@/lib/errors";
import type { Deal } from "@/lib/opportunities/deal";
import { linesOf, type SoldLine } from "@/lib/opportunities/sale";
import { firstOfMonth } from "@/lib/units/day";
import { factsOf } from "@/lib/whitespace/facts";
import type { Db } from "../door";
import { restateStandings } from "../standing";
import { readWhitespace } from "../whitespace";
import { writeSoldLines } from "./write";

/** Puts what was sold on the account from its first day and restates where the account stands. */
export async function soldTo(db: Db, { accountId, effectiveOn, products }: Deal): Promise<SoldLine[]> {
  if (!accountId || !effectiveOn) return missing();
  if (firstOfMonth(effectiveOn) !== effectiveOn)
    refuse("A line begins on the first of a month. Change the day it is effective.");
  const [row] = (await readWhitespace(db, accountId)).rows;
  if (!row) return missing();
  const lines = linesOf(products, factsOf(row), effectiveOn);
  const held = lines.find(({ coverage }) => row.products[coverage] === "HELD" || row.products[coverage] === "OPEN");
  if (held && row.started.some(({ family }) => family === held.coverage))
    refuse(`${coverageNames[held.coverage]} is on the account already. Change its term instead.`);
  await writeSoldLines(db, accountId, lines);
  await restateStandings(db, [accountId]);
  return lines;
}
