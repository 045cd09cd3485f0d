import "server-only";
import type { Db } from "@/lib/server/door";
import type { Prisma } from "@/prisma/generated/client";

/** New records of an import by table, written together: one statement a table, whatever the number of rows. */
export const emptyBatch = () => ({
  employer: [] as Prisma.EmployerCreateManyInput[],
  accountAccess: [] as Prisma.AccountAccessCreateManyInput[],
  account: [] as Prisma.AccountCreateManyInput[],
  matchKey: [] as Prisma.MatchKeyCreateManyInput[],
  brokerOfRecord: [] as Prisma.BrokerOfRecordCreateManyInput[],
  line: [] as Prisma.LineCreateManyInput[],
  lineTerm: [] as Prisma.LineTermCreateManyInput[],
  enrollmentMonth: [] as Prisma.EnrollmentMonthCreateManyInput[],
  revenueMonth: [] as Prisma.RevenueMonthCreateManyInput[],
  claimMonth: [] as Prisma.ClaimMonthCreateManyInput[],
  renewal: [] as Prisma.RenewalCreateManyInput[],
  renewalTrack: [] as Prisma.RenewalTrackCreateManyInput[],
  exposure: [] as Prisma.ExposureCreateManyInput[],
});
export type Batch = ReturnType<typeof emptyBatch>;

/** Writes a batch in the order its keys ask for: an account's owner stands before the account. */
export async function writeBatch(db: Db, batch: Batch) {
  await db.employer.createMany({ data: batch.employer });
  await db.accountAccess.createMany({ data: batch.accountAccess });
  await db.account.createMany({ data: batch.account });
  await db.matchKey.createMany({ data: batch.matchKey, skipDuplicates: true });
  await db.brokerOfRecord.createMany({ data: batch.brokerOfRecord });
  await db.line.createMany({ data: batch.line });
  await db.lineTerm.createMany({ data: batch.lineTerm });
  await db.enrollmentMonth.createMany({ data: batch.enrollmentMonth });
  await db.revenueMonth.createMany({ data: batch.revenueMonth });
  await db.claimMonth.createMany({ data: batch.claimMonth });
  await db.renewal.createMany({ data: batch.renewal });
  await db.renewalTrack.createMany({ data: batch.renewalTrack });
  await db.exposure.createMany({ data: batch.exposure });
}
