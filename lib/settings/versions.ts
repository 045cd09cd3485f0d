import { dayText } from "@/lib/format";
import type { Day } from "@/lib/units/day";
import { leavesOf } from "@/lib/units/leaves";
import type { Setting } from "./definition";
import { type Field, fieldText, readField, typedField } from "./field";

/** A version as it is stored; `fromOn` is the first day it may be in force. Version 0 is the setting as delivered. */
export type Version = {
  version: number;
  value: unknown;
  fromOn: Day;
  setAt: string | null;
  by: string | null;
  reason: string | null;
};

/** One field's change in words. */
export type Difference = { path: string; label: string; before: string; after: string };
export type Standing = "IN_FORCE" | "SCHEDULED" | "PAST" | "NEVER";

/** The figures of a stored value by field; what it lacks, or holds in another shape, is as delivered. */
export function leavesIn(setting: Setting, stored: unknown): Record<string, string> {
  const [usual, kept] = [leavesOf(setting.usual), leavesOf(stored)];
  for (const field of setting.fields) {
    const read = readField(field, typedField(field, kept[field.path] ?? ""));
    if ("value" in read) usual[field.path] = read.value;
  }
  return usual;
}

/** Whether two figures of a field are the same, however they are written. */
export const same = (field: Field, before: string | undefined, after: string | undefined) =>
  before === after ||
  (before !== undefined && after !== undefined && typedField(field, before) === typedField(field, after));

/** What one set of figures says otherwise than another, field by field. */
export const differences = (
  setting: Setting,
  before: Record<string, string>,
  after: Record<string, string>,
): Difference[] =>
  setting.fields
    .filter((field) => !same(field, before[field.path], after[field.path]))
    .map((field) => ({
      path: field.path,
      label: field.label,
      before: fieldText(field, before[field.path]),
      after: fieldText(field, after[field.path]),
    }));

/** The version in force on a day: the newest that has begun by then. None before the first. */
export const inForceOn = <V extends Pick<Version, "version" | "fromOn">>(versions: readonly V[], day: Day) =>
  versions.filter(({ fromOn }) => fromOn <= day).sort((a, b) => b.version - a.version)[0];

/** Newer versions from the same day or an earlier one: they take the place of this one. */
const overtakers = (
  version: Pick<Version, "version" | "fromOn">,
  versions: readonly Pick<Version, "version" | "fromOn">[],
) => versions.filter((newer) => newer.version > version.version && newer.fromOn <= version.fromOn);

/** Where a version stands today: in force, still to come, over, or overtaken before it began. */
export function standingOf(
  version: Pick<Version, "version" | "fromOn">,
  versions: readonly Pick<Version, "version" | "fromOn">[],
  today: Day,
): Standing {
  if (inForceOn(versions, today)?.version === version.version) return "IN_FORCE";
  const overtaking = overtakers(version, versions);
  if (overtaking.some(({ fromOn }) => fromOn < version.fromOn)) return "NEVER";
  if (version.fromOn <= today) return "PAST";
  return overtaking.length > 0 ? "NEVER" : "SCHEDULED";
}

const leadsOn = / (from|every|over|above|within|for|after)$/;

/** "LR watch from 90.0% to 89.0%"; where the label leads on to its figure: "Meeting expected every 5 months (was 6 months)". */
export const moveText = ({ label, before, after }: Pick<Difference, "label" | "before" | "after">) =>
  leadsOn.test(label) ? `${label} ${after} (was ${before})` : `${label} from ${before} to ${after}`;

/** "LR watch from 90.0% to 89.0%, fee adequacy watch from 95.0% to 94.0%", and since when. */
export function changeText(changes: readonly Difference[], fromOn: Day, today: Day) {
  const told = changes.map((change, at) => moveText(at ? { ...change, label: lowered(change.label) } : change));
  const most = told.length > 3 ? [...told.slice(0, 2), `${told.length - 2} more`] : told;
  return `${most.join(", ") || "as it is"}, from ${fromOn === today ? "today" : dayText(fromOn, today)}`;
}

/** A label inside a sentence; LR and the like stay as they are. */
const lowered = (label: string) => (/^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label);
