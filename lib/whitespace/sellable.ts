import { coreOf } from "@/lib/products/catalogue";
import { counts } from "./cell";
import { factsOf, type Whitespace } from "./facts";
import { gridOf } from "./grid";

/** The account a space is of, and the products that may be sold there and nobody is selling; none to a reader who does not sell there. */
export function sellableOf(space: Whitespace, selling: readonly string[]) {
  const [row] = gridOf(space.rows.map(factsOf), space);
  if (!row) return { account: undefined, products: [] };
  const account = { id: row.facts.id, name: row.facts.name };
  if (!row.facts.writable) return { account, products: [] };
  const products = row.cells
    .filter(counts)
    .map(({ family }) => coreOf(space.products, family))
    .filter(({ code }) => !selling.includes(code))
    .map(({ code, name }) => ({ code, name }));
  return { account, products };
}
