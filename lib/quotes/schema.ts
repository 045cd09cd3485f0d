import { z } from "zod";
import { freeText } from "@/lib/accounts/free-text";
import { desks, isStaffed } from "@/lib/requests/desks";
import { moneyField } from "@/lib/units/amount-field";
import { asJson, orNothing, ticked } from "@/lib/units/form-field";
import { needs } from "./needs";

const code = z.string().min(1).max(20);
const there = asJson(z.array(z.enum(needs)).max(needs.length));

/** Some product lines of an opportunity, and what of their needs is there already. */
export const askQuote = z
  .object({
    opportunityId: z.uuid(),
    codes: asJson(z.array(code).min(1, "Choose a product line.").max(12)),
    desk: z.enum(desks, "Choose a desk."),
    assigneeId: orNothing(z.uuid()),
    contact: freeText(0, 80, "").default(""),
    details: freeText(0, 1_000, "").default(""),
    given: there,
  })
  .refine(({ desk, contact }) => isStaffed(desk) || contact !== "", {
    path: ["contact"],
    message: "Name who answers there.",
  });

/** What is there now, beside what the person saw to be there. */
export const giveData = z.object({ requestId: z.uuid(), was: there, given: there });

const price = moneyField.refine((amount) => amount !== "", "Give each product a price.");
/** The price of each product, dollars a person a month, whether it pays no commission, and what the quote says beside. */
export const releaseQuote = z.object({
  requestId: z.uuid(),
  prices: asJson(z.array(z.object({ code, price })).min(1).max(12)),
  net: ticked,
  answer: freeText(3, 1_000, "Say what the quote holds to: conditions, until when."),
});
