import type { TrackKind } from "@/lib/renewals/due-dates";
import { decimal } from "@/lib/units/decimal";

/** A price as whoever places it is paid for it: the commission of its line, where one is known. */
type Priced = { kind: TrackKind; commission: string | null };

/** Whether a quote pays commission: premium unless its line says none, a fee only where its line says so. */
export const paysCommission = ({ kind, commission }: Priced) =>
  commission === null ? kind !== "FEE" : !decimal(commission).isZero();

/** Why a quote that pays commission may not go to a firm: not appointed in the state, or nobody recorded which (domain 7.4). */
export const unappointedText = (firm: string, state: string | null) =>
  state
    ? `${firm} is not licensed and appointed in ${state}, whose law governs this contract: what pays commission is not quoted to it.`
    : `Which state’s law governs this contract is not recorded, so nobody knows whether ${firm} is appointed there. Record the account’s situs first, or send it to the customer.`;

/** The same of products quoted for an account, to whoever may not know its broker. */
export const unquotableText = (products: readonly string[], state: string | null) => {
  const named = products.join(", ");
  return state
    ? `The account’s broker is not licensed and appointed in ${state}, whose law governs it: what pays commission is not quoted (${named}). Whoever sells it records the appointment with the firm, or it is quoted net of commission.`
    : `Which state’s law governs the account is not recorded, so nobody knows whether its broker is appointed there: what pays commission is not quoted (${named}). Whoever sells it records the situs, or it is quoted net of commission.`;
};
