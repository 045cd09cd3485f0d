import { expect, expectTypeOf, test } from "vitest";
import { type ExhibitTier, type RateExhibit, rateExhibit } from "@/lib/documents/exhibit";
import { rateExhibitOf } from "@/lib/documents/exhibit-of";
import { exhibitSheet } from "@/lib/documents/exhibit-sheet";
import { releasing } from "@/tests/support/releasing";

const exhibit = rateExhibitOf(releasing);
const refused = (value: unknown) => rateExhibit.safeParse(value).success === false;

test("takes what a customer may see", () => expect(rateExhibit.parse(exhibit)).toEqual(exhibit));

test.each([
  "required",
  "requiredRate",
  "walkAway",
  "relief",
  "lossRatio",
  "targetRate",
  "authority",
  "margin",
  "retention",
  "commission",
  "quotedRate",
])("cannot hold %s, at the top or in a tier", (field) => {
  expect(refused({ ...exhibit, [field]: "1" })).toBe(true);
  expect(refused({ ...exhibit, tiers: [{ ...exhibit.tiers[0], [field]: "1" }] })).toBe(true);
});

test("holds these fields and no others", () => {
  type Named = Exclude<keyof RateExhibit, symbol | "z">;
  expectTypeOf<Exclude<Named, `${string}BRAND${string}`>>().toEqualTypeOf<
    | "kind"
    | "preparedFor"
    | "sentTo"
    | "preparedOn"
    | "effectiveOn"
    | "title"
    | "unit"
    | "members"
    | "contracts"
    | "current"
    | "rate"
    | "tiers"
    | "credits"
  >();
  expectTypeOf<keyof ExhibitTier>().toEqualTypeOf<"name" | "contracts" | "ratio" | "current">();
  expectTypeOf<keyof RateExhibit["credits"][number]>().toEqualTypeOf<"name" | "of" | "from" | "to" | "amount">();
});

test("a record of ours is no exhibit to whoever writes one", () => {
  const { kind, ...fields } = { ...exhibit };
  // @ts-expect-error what was not built for a customer has no brand
  const written = () => exhibitSheet({ ...fields, kind: "RATE_EXHIBIT", requiredRate: "844.46" });
  expect(written).toBeTypeOf("function");
  expect(kind).toBe("RATE_EXHIBIT");
});
