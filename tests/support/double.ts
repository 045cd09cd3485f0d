import type { Prisma } from "@/prisma/generated/client";
import { daysAway } from "./calendar";
import { id } from "./cast";

/** Acme a second time, as a file brought it: ann's too, and nothing is recorded of it yet. */
const double = id("acme double");

export async function seedDouble(db: Prisma.TransactionClient) {
  await db.employer.create({ data: { id: id("acme double employer"), name: "Acme Inc" } });
  await db.accountAccess.create({
    data: { id: id("acme double access"), accountId: double, userId: id("ann"), kind: "OWNER", fromOn: daysAway(-400) },
  });
  await db.account.create({ data: { id: double, employerId: id("acme double employer"), name: "Acme Inc" } });
}
