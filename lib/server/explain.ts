import "server-only";
import { Refusal } from "@/lib/errors";
import { Prisma } from "@/prisma/generated/client";

/** A Refusal as it is, what PostgreSQL's policies refused as one; anything else is a bug and goes on. */
export function explain(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof Prisma.PrismaClientKnownRequestError) {
    if (error.code === "P2025" || codeOf(error) === "42501")
      return new Refusal("missing", "That record no longer exists, or isn’t yours to see.");
    if (error.code === "P2034" || ["40001", "40P01"].includes(codeOf(error) ?? ""))
      return new Refusal("refused", "Someone saved at the same moment. Nothing of yours was lost: save again.");
  }
  throw error;
}

/** PostgreSQL's own code; 42501 is insufficient privilege, which includes a row policy. */
export function codeOf({ meta }: Prisma.PrismaClientKnownRequestError) {
  const { cause } = (meta?.driverAdapterError ?? {}) as { cause?: { originalCode?: string } };
  return cause?.originalCode;
}
