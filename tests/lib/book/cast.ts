import { access, id, seedCast, unscoped } from "@/tests/support/book";
import { on, year } from "@/tests/support/calendar";
import { facts } from "@/tests/support/facts";

/** Beside the cast's three: Ann's four more, of every kind the Book tells apart. */
const more = {
  delta: { ...asc(9_000, "40000", "50000"), seasonState: "AT_RISK", healthLevel: "AT_RISK", status: "FINALIST" },
  echo: { ...asc(800, "9000", "9000"), seasonState: "RETAINED", status: "RENEWED", productsHeld: 4 },
  foxtrot: {
    ...asc(3_000, "21000", "20000"),
    funding: "SPLIT",
    renewsOn: on(`${year + 2}-07-01`),
    termEndsOn: on(`${year + 2}-06-30`),
    lines: [
      { lineId: id("foxtrot dental"), label: "Dental", requiredAction: "0.11", quotedAction: "0.08", annual: "5" },
    ],
  },
  gone: {
    lapsed: true,
    members: 0,
    contracts: 0,
    insuredPremium: "0",
    renewsOn: null,
    status: "LAPSED",
    seasonState: "LOST",
  },
};

function asc(members: number, ascFees: string, targetFees: string) {
  const none = { insuredPremium: "0", earnedPremium: "0", incurredClaims: "0", insuredMembers: 0, lossRatio: null };
  const feeAdequacy = String(Number(ascFees) / Number(targetFees));
  const funding = { funding: "ASC", medicalFunding: "ASC" };
  return {
    ...none,
    ...funding,
    members,
    ascMembers: members,
    contracts: members / 2,
    ascFees,
    targetFees,
    feeAdequacy,
  };
}

/** The cast's Book with these beside it. */
export async function seedBook() {
  await seedCast();
  await unscoped(async (db) => {
    for (const [name, standing] of Object.entries(more)) {
      await db.account.create({ data: { id: id(name), employerId: id("acme employer"), name } });
      await db.accountAccess.create({ data: access(name, "ann") });
      await db.accountStanding.create({
        data: { ...facts.accountStanding(name), renewalId: null, ownerId: id("ann"), ...standing },
      });
    }
    await db.accountStanding.update({ where: { accountId: id("acme") }, data: { firmId: id("firm") } });
  });
}
