import type { Decimal } from "@/lib/units/decimal";
import type { Json } from "@/lib/units/leaves";
import type { Field } from "./field";

/** Who may change it: AUTHORITY is the VP's, CATALOGUE that of Operations and Admin. */
export type SettingFamily = "AUTHORITY" | "CATALOGUE";
export type Place = "thresholds" | "unit-costs" | "products" | "catalogue" | "authority";
/** What is wrong with a field beside the others. */
export type Fault = { path: string; message: string };

/** A setting: what it is called, what it decides and where, what it is until somebody sets it, and its fields. */
export type Setting = {
  key: string;
  family: SettingFamily;
  place: Place;
  title: string;
  tells: string;
  used: string;
  usual: Json;
  fields: readonly Field[];
  faults?: (figures: Record<string, Decimal>) => Fault[];
  /** Accounts are computed by it: a change has them computed again. */
  restates?: true;
};
