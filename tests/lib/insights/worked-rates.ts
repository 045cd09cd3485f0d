import type { SignedRate } from "@/lib/insights/rates";
import { workedBook } from "@/tests/fixtures/worked-book";

/** The worked book’s three insured renewals, members at the close; one of them a contractual cap. */
export const workedRates: SignedRate[] = workedBook
  .filter(({ required }) => required)
  .map(({ id, opening, closing, required }, at) => ({
    accountId: id,
    name: id,
    kind: "INSURED",
    current: opening.rate.toFixed(),
    required: required!.toFixed(),
    quoted: closing.rate.toFixed(),
    sold: closing.rate.toFixed(),
    units: closing.members,
    reason: ["COMPETITIVE", "CAP", null][at]!,
    decisions: 1,
  }));
