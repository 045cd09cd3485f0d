import { columnOf } from "@/lib/settings/authority";
import { type Field, readField } from "@/lib/settings/field";
import { type Decimal, decimal } from "@/lib/units/decimal";

const rate: Record<"action" | "fee", Field> = {
  action: { path: "action", label: "Quoted action", unit: "percent", atLeast: -50, atMost: 200 },
  fee: { path: "fee", label: "Quoted fee", unit: "pepm" },
};
const extras: Record<"years" | "cap" | "guarantees" | "credits", Field> = {
  years: { path: "years", label: columnOf.years.name, unit: "years" },
  cap: { path: "cap", label: columnOf.cap.name, unit: "points" },
  guarantees: { path: "guarantees", label: columnOf.guarantees.name, unit: "percent" },
  credits: { path: "credits", label: columnOf.credits.name, unit: "dollars" },
};
export const figureFields = { ...rate, ...extras };
export type Figure = keyof typeof figureFields;
export type Figures = Partial<Record<Figure, Decimal>>;

/** What may be asked of a decision: a fee in dollars with guarantees at risk, a rate as an action with a cap. */
export const fieldsOf = (kind: string): Field[] =>
  kind === "FEE"
    ? [rate.fee, extras.years, extras.guarantees, extras.credits]
    : [rate.action, extras.years, extras.cap, extras.credits];

/** Figures as an address or a form gives them: what was typed, what is wrong with it, and what it comes to. */
export function readFigures(kind: string, given: Record<string, unknown>) {
  const typed: Partial<Record<string, string>> = {};
  const errors: Partial<Record<string, string>> = {};
  const figures: Figures = {};
  for (const field of fieldsOf(kind)) {
    const text = String(given[field.path] ?? "").slice(0, 40);
    if (!text.trim()) continue;
    typed[field.path] = text;
    const read = readField(field, text);
    if ("fault" in read) errors[field.path] = read.fault;
    else figures[field.path as Figure] = decimal(read.value);
  }
  return { typed, errors, figures };
}
