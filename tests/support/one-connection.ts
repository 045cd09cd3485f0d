import { Driver } from "@/lib/server/driver";
import { PrismaClient } from "@/prisma/generated/client";

/** Stands in for lib/server/prisma.ts with a pool of one, so that whatever is left behind is found by the next to borrow it. */
export const driver = new Driver({ connectionString: process.env.DATABASE_URL, max: 1 });
export const prisma = new PrismaClient({ adapter: driver });
