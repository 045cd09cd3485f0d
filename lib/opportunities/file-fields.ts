import { type Field, field } from "@/lib/files/field";
import { catalogue } from "@/lib/products/catalogue";
import { decimal } from "@/lib/units/decimal";
import { yearOfDeal } from "./amount";
import { categoryNames, countsAs } from "./category";
import type { Deal } from "./deal";
import { productOf } from "./products";
import { lostReasonNames, stageNames } from "./stages";

/** The columns of opportunities as a file has them. */
export const dealFields: readonly Field<Deal>[] = [
  field("Account or employer", "TEXT", ({ name }) => name),
  field("Of", "TEXT", ({ accountId }) => (accountId ? "Account" : "Pursuit")),
  field("Owner", "TEXT", ({ owner }) => owner),
  field("Products", "TEXT", ({ products }) => products.map(({ code }) => productOf(catalogue, code)?.name).join("; ")),
  field("Stage", "TEXT", ({ stage }) => stageNames[stage]),
  field("In stage since", "DAY", ({ stays }) => stays.at(-1)?.on),
  field("Forecast", "TEXT", ({ stage, category }) => categoryNames[countsAs(stage, category)]),
  field("Premium a year", "DOLLARS", ({ products }) => yearOfDeal(products).PREMIUM.toString()),
  field("Fees a year", "DOLLARS", ({ products }) => yearOfDeal(products).FEE.toString()),
  field("Effective", "DAY", ({ effectiveOn }) => effectiveOn),
  field("Next step", "TEXT", ({ nextStep }) => nextStep),
  field("Next step on", "DAY", ({ nextStepOn }) => nextStepOn),
  field("They decide on", "DAY", ({ decideOn }) => decideOn),
  field("Credit", "TEXT", ({ splits }) =>
    splits.map(({ name, share }) => `${name} ${decimal(share).times(100).toFixed()} %`).join("; "),
  ),
  field("Lost because of", "TEXT", ({ lostReason }) => lostReason && lostReasonNames[lostReason]),
  field("Lost to", "TEXT", ({ lostTo }) => lostTo),
  field("Truebook id", "TEXT", ({ id }) => id),
];
