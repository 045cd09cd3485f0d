import { type Asked, feeConcession, insuredConcession } from "@/lib/authority/concession";
import { type SalesLevel, salesLadder } from "@/lib/authority/matrix";
import type { AuthorityRequest } from "@/lib/authority/needed";
import { type Decimal, decimal } from "@/lib/units/decimal";
import { columnOf, levelNames } from "./authority";
import { type Field, readField } from "./field";

const rateChange = { unit: "percent", atLeast: -50, atMost: 200 } as const;

/** What a concession is made of, as it is typed to see who would sign it; what is left empty is not weighed. */
export const caseFields = [
  {
    path: "by",
    label: "Asked by",
    unit: "choice",
    options: salesLadder.map((value) => ({ value, label: levelNames[value] })),
  },
  { path: "required", label: "Required action", ...rateChange },
  { path: "quoted", label: "Quoted action", ...rateChange },
  { path: "premium", label: "Premium a year, current rate", unit: "dollars", atLeast: 1 },
  { path: "lossRatio", label: "LR at the required rate", unit: "percent", atMost: 200 },
  { path: "budget", label: "Relief budget left", unit: "dollars" },
  { path: "years", label: columnOf.years.name, unit: "years" },
  { path: "cap", label: columnOf.cap.name, unit: "points" },
  { path: "target", label: "ASC target fee", unit: "pepm", atLeast: 1 },
  { path: "fee", label: "ASC quoted fee", unit: "pepm" },
  { path: "guarantees", label: columnOf.guarantees.name, unit: "percent" },
  { path: "credits", label: columnOf.credits.name, unit: "dollars" },
] as const satisfies readonly Field[];
type Name = (typeof caseFields)[number]["path"];

export type AuthorityCase = {
  typed: Partial<Record<Name, string>>;
  errors: Partial<Record<Name, string>>;
  /** None while nothing, or something wrong, is typed. */
  request: AuthorityRequest | null;
};

/** A case from the address: what was typed, what is wrong with it, and the request it comes to. */
export function readCase(params: Record<string, string | string[] | undefined>): AuthorityCase {
  const typed: AuthorityCase["typed"] = {};
  const errors: AuthorityCase["errors"] = {};
  const figures: Partial<Record<Name, Decimal>> = {};
  let requester: SalesLevel = "AE";
  for (const field of caseFields) {
    const text = String(params[field.path] ?? "").slice(0, 40);
    if (!text.trim()) continue;
    typed[field.path] = text;
    const read = readField(field, text);
    if ("fault" in read) errors[field.path] = read.fault;
    else if (field.path === "by") requester = read.value as SalesLevel;
    else figures[field.path] = decimal(read.value);
  }
  const need = (name: Name, reason: string, ...with_: Name[]) => {
    if (with_.some((other) => typed[other]) && !typed[name]) errors[name] = reason;
  };
  need("required", "Relief runs from the required action.", "quoted");
  need("quoted", "Relief runs to the quoted action.", "required");
  need("premium", "Dollars are weighed too.", "required", "quoted");
  need("lossRatio", "LR is weighed too.", "required", "quoted");
  need("target", "A fee is weighed against its target.", "fee");
  need("fee", "A target is weighed against the fee quoted.", "target");
  const asked = askedOf(figures);
  const none = Object.keys(asked).length === 0 || Object.keys(errors).length > 0;
  const overBudget = Boolean(figures.budget && asked.dollars?.gt(figures.budget));
  const { premium, lossRatio } = figures;
  return { typed, errors, request: none ? null : { asked, requester, premium, lossRatio, overBudget } };
}

function askedOf({
  required,
  quoted,
  premium,
  lossRatio,
  target,
  fee,
  ...rest
}: Partial<Record<Name, Decimal>>): Asked {
  const { years, cap, guarantees, credits } = rest;
  return {
    ...(required && quoted && insuredConcession({ required, quoted, premium, lossRatio })),
    ...(target && fee && feeConcession({ target, quoted: fee })),
    ...(years && { years }),
    ...(cap && { cap }),
    ...(guarantees && { guarantees }),
    ...(credits && { credits }),
  };
}
