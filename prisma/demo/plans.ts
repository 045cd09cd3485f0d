import { noPlan, plan as planSchema } from "@/lib/plans/plan";
import { ownerOf, userIdOf } from "./access";
import type { Cast } from "./cast";
import { idOf } from "./random";
import type { Told } from "./story";
import { type Book, put } from "./table";

/** The versions of an account's plan that its story tells. */
export function putPlans(book: Book, cast: Cast, accountId: string, told: Told) {
  let now = noPlan;
  for (const [index, { on, by, changes }] of (told.plan ?? []).entries()) {
    now = { ...now, ...changes };
    const actions = now.actions.map((act) => ({ ...act, ownerId: personOf(act.ownerId, cast) }));
    put(book, "account_plans", {
      id: idOf("plan", accountId, String(index + 1)),
      account_id: accountId,
      number: index + 1,
      plan: planSchema.parse({ ...now, actions }),
      reviewed_on: on,
      author_id: by ? userIdOf(`${by}@truebook.test`) : ownerOf(cast),
      created_at: `${on}T18:00:00Z`,
    });
  }
}

const personOf = (local: string, cast: Cast) =>
  local === "owner" ? ownerOf(cast) : userIdOf(`${local}@truebook.test`);
