import { exactMoney, missing, rate, ratio, renewalDay } from "@/lib/format";
import type { TermField } from "@/lib/lines/schema";
import { amountIn, percentIn } from "@/lib/units/amount";
import { type Decimal, decimal, inFull } from "@/lib/units/decimal";

type Look = {
  name: string;
  show: (value: string) => string;
  typed?: (value: string) => string;
  read?: (typed: string) => string;
};

const numeral = /^-?\d+(\.\d+)?$/;
/** What a person typed may be no figure yet: then it is shown as it is. */
const figure = (show: (value: string) => string) => (value: string) =>
  value === "" ? missing : numeral.test(value) ? show(value) : value;
const meaning = (read: (text: string) => Decimal | undefined) => (text: string) => {
  const value = read(text);
  return value ? inFull(value) : text;
};
const plain = (value: string) => (numeral.test(value) ? inFull(decimal(value)) : value);
const percent = (value: string) => (numeral.test(value) ? inFull(decimal(value).times(100)) : value);

const money = { typed: plain, read: meaning(amountIn) };
const share = { typed: percent, read: meaning(percentIn) };

/** How each field of a term is called, read and typed: dollars as dollars, shares as percentages. */
export const termLooks: Record<TermField, Look> = {
  rate: { name: "Rate", show: figure(rate), ...money },
  targetRate: { name: "Target rate", show: figure(rate), ...money },
  commission: { name: "Commission", show: figure(ratio), ...share },
  poolingPoint: { name: "Pooling point or deductible", show: figure(exactMoney), ...money },
  rateCap: { name: "Rate cap", show: figure(ratio), ...share },
  guaranteedUntil: { name: "Guaranteed until", show: (day) => renewalDay(day || null) },
};
