import "server-only";
import type { Prisma } from "@/prisma/generated/client";
import type { Db } from "../door";
import type { FoundRenewal } from "./record";

type Written = Omit<Prisma.ImplementationUncheckedUpdateManyInput, "id" | "accountId" | "renewalId" | "version">;

/** Writes what is given of a renewal’s implementation, which begins with it where nobody began it. */
export async function writeImplementation(db: Db, { id, accountId, fields }: FoundRenewal, data: Written) {
  if (!fields)
    await db.$executeRaw`
      insert into implementations (id, account_id, renewal_id)
      values (gen_random_uuid(), ${accountId}::uuid, ${id}::uuid) on conflict (renewal_id) do nothing`;
  await db.implementation.updateMany({ where: { renewalId: id }, data: { ...data, version: { increment: 1 } } });
}
