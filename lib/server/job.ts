import "server-only";
import type { z } from "zod";
import { Refusal } from "@/lib/errors";
import { can, type RoleAbility, type Viewer } from "@/lib/policy";
import { asJob, atTheDoor, type Work } from "./door";

type Requester = Pick<Viewer, "id" | "name" | "role">;
type Terms = { operationId?: string; timeout?: number };
/** One transaction of a job; before each, the requester is read again. What `operationId` changes can be undone. */
export type Step = <T>(work: Work<T>, terms?: Terms) => Promise<T>;

/**
 * Long work somebody asked for. It runs outside any request, as truebook_job, in steps; it keeps its requester and
 * stops at the next step when they have left or may no longer ask for it.
 */
export function job<S extends z.ZodType, T>(
  ability: RoleAbility,
  spec: { input: S; run: (context: { requester: Requester; input: z.output<S>; step: Step }) => Promise<T> },
) {
  return async (requesterId: string, payload: z.input<S>): Promise<T> => {
    const input = spec.input.parse(payload);
    const step: Step = async (work, { operationId, timeout } = {}) => {
      await proveRequester(requesterId, ability);
      return asJob(requesterId, work, operationId, timeout);
    };
    return spec.run({ requester: await proveRequester(requesterId, ability), input, step });
  };
}

async function proveRequester(id: string, ability: RoleAbility): Promise<Requester> {
  const person = await atTheDoor((db) =>
    db.user.findFirst({ where: { id, deactivatedAt: null }, select: { id: true, name: true, role: true } }),
  );
  if (!person || !can(person as Requester, ability))
    throw new Refusal("forbidden", "Whoever asked for this may no longer ask for it.");
  return person as Requester;
}
