import "server-only";
import { missing, refuse } from "@/lib/errors";
import type { DealLine } from "@/lib/opportunities/amount";
import { dealProducts } from "@/lib/opportunities/products";
import { catalogue, isPriced } from "@/lib/products/catalogue";
import { exposureOf, listMid } from "@/lib/products/worth";
import type { Day } from "@/lib/units/day";
import { inFull } from "@/lib/units/decimal";
import { isSellable } from "@/lib/whitespace/cell";
import { factsOf } from "@/lib/whitespace/facts";
import { gridOf } from "@/lib/whitespace/grid";
import type { Db } from "../door";
import { readWhitespace } from "../whitespace";
import { openCodes } from "./write";

/** Whom an opportunity is of. */
export type Party = { id: string; kind: "account" | "pursuit"; name: string; today: Day; writable: boolean };
type Wanted = { code: string; exposure?: string; price?: string | null; effectiveOn?: Day };
type Opening = { line: DealLine; effectiveOn?: Day; name: string };

/**
 * The first line of an opportunity: people, price and first day as said, else the catalogue's. Refused where the rule of
 * an account's cell says so, while its service is at risk, or where somebody is selling it there already.
 */
export async function openingFor(db: Db, party: Party, wanted: Wanted): Promise<Opening> {
  const ofAccount = party.kind === "account";
  const sold = await openCodes(db, ofAccount ? { accountId: party.id } : { pursuitId: party.id });
  const named = dealProducts(catalogue, ofAccount).find(({ code }) => code === wanted.code);
  if (!named) return refuse("That product cannot be in an opportunity here.");
  if (sold.includes(wanted.code)) refuse(`${named.name} is in an open opportunity at ${party.name} already.`);
  if (!ofAccount)
    return {
      line: { code: wanted.code, exposure: wanted.exposure ?? "0", price: wanted.price ?? null },
      effectiveOn: wanted.effectiveOn,
      name: named.name,
    };
  const space = await readWhitespace(db, party.id);
  const [row] = gridOf(space.rows.map(factsOf), space);
  if (!row) return missing();
  const product = space.products.find(({ code }) => code === wanted.code)!;
  const cell = row.cells.find(({ family }) => family === product.family)!;
  if (cell.silent) refuse(`Nothing is sold here until service is mended: ${row.facts.service.reason}`);
  if (!isSellable(cell)) refuse(`${product.name}: ${cell.why}.`);
  return {
    line: {
      code: wanted.code,
      exposure: wanted.exposure ?? inFull(exposureOf(product, row.facts)),
      price: wanted.price ?? (isPriced(product) ? inFull(listMid(product)) : null),
    },
    effectiveOn: wanted.effectiveOn ?? cell.window,
    name: product.name,
  };
}
