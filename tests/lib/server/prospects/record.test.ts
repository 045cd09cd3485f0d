import { beforeEach, expect, test } from "vitest";
import { listFiledYears } from "@/lib/prospects/queries";
import { seedCast, viewer } from "@/tests/support/book";
import { contract, contracts, emptyMarket, load, plan, plans } from "@/tests/support/filed";

const ein = "012345678";
const medical = (form: number, persons: string, premium: string) =>
  contract(1, form, ein, `CARRIER ${form},,,${persons},2023-01-01,2023-12-31,,,1,,,${premium}`);

beforeEach(async () => {
  await seedCast();
  await emptyMarket();
});

test("what a person cost is of all medical contracts that say both, a sum over a sum", async () => {
  await load({
    "f.csv": [plans, plan(1, ein, "ACME WORKS")],
    "a.csv": [
      contracts,
      medical(1, "100", "500000"),
      medical(2, "300", "900000"),
      medical(3, "", "70000"),
      medical(4, "0", "70000"),
      medical(5, "50", ""),
      medical(6, "20", "99000000"),
    ],
  });
  expect(await listFiledYears(viewer("ann"), ein)).toMatchObject([
    { year: 2023, premium: "1540000.00", medicalPremium: "1400000.00", medicalPersons: 400 },
  ]);
});
