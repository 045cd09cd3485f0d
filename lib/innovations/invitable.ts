import { productVerdict } from "@/lib/products/eligible";
import { factsOf, heldIn, type SpaceFacts, type Whitespace } from "@/lib/whitespace/facts";

export type Invitable = Pick<SpaceFacts, "id" | "name" | "owner" | "segment" | "members"> & { why: string };

/**
 * The accounts that may be invited to a program: the viewer’s own with medical that are not in it, and by its product’s
 * rule where it is one of the catalogue’s. Where service is at risk nobody is sold anything. The largest first.
 */
export function invitableTo(
  { product: code }: { product: string | null },
  { rows, products, notOffered }: Pick<Whitespace, "rows" | "products" | "notOffered">,
  taken: readonly { accountId: string }[],
): Invitable[] {
  const product = products.find((each) => each.code === code);
  const within = new Set(taken.map(({ accountId }) => accountId));
  return rows
    .filter(({ id, writable, service }) => writable && service.level !== "AT_RISK" && !within.has(id))
    .flatMap((row) => {
      const facts = factsOf(row);
      const buyer = { ...facts, notOffered, held: heldIn(facts.products) };
      const { eligible, why } = product
        ? productVerdict(product, buyer)
        : { eligible: true, why: "Has medical with us" };
      const { id, name, owner, segment, members } = facts;
      return eligible ? [{ id, name, owner, segment, members, why }] : [];
    })
    .sort((a, b) => b.members - a.members || a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}
