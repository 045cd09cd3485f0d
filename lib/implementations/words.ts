import { count, counted, exactMoney } from "@/lib/format";
import { decimal } from "@/lib/units/decimal";
import type { Audit, Verdict } from "./audit";

export const verdictNames: Record<Verdict, string> = { equal: "Equal", off: "Off", open: "Not checked" };

const amount = (by: { abs(): { toFixed(): string } }) => exactMoney(by.abs(), 2);

/** What is wrong with one price, a sentence each: which figure, by how much, and what it costs a month. */
export function mismatches({ loadedBy, billedBy, countedBy, rateDollars, countDollars }: Audit): string[] {
  const says: string[] = [];
  const side = (by: { isNegative(): boolean }) => (by.isNegative() ? "below" : "above");
  if (loadedBy && !loadedBy.isZero()) says.push(`Loaded ${amount(loadedBy)} ${side(loadedBy)} sold`);
  if (billedBy && !billedBy.isZero()) {
    const costs = rateDollars ? `, ${amount(rateDollars)} a month` : "";
    says.push(`Billed ${amount(billedBy)} ${side(billedBy)} sold${costs}`);
  }
  if (countedBy) {
    const more = countedBy > 0 ? "more" : "fewer";
    says.push(
      `${count(Math.abs(countedBy))} ${more} billed than enrolled, ${amount(countDollars ?? decimal(0))} a month`,
    );
  }
  return says;
}

/** How long an agreement has been in force without a signature; nothing while it is not. */
export const unsignedText = (days: number) => (days > 0 ? `Unsigned for ${counted(days, "day")}` : "");

/** What the whole comes to: equal, not checked, or the dollars of the first bill. */
export function verdictText(
  verdict: Verdict,
  dollars: { isZero(): boolean; isNegative(): boolean; abs(): { toFixed(): string } },
) {
  if (verdict !== "off") return verdictNames[verdict];
  if (dollars.isZero()) return "Rates differ";
  return `Billed ${amount(dollars)} ${dollars.isNegative() ? "too little" : "too much"}`;
}
