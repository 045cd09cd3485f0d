import { dayText } from "@/lib/format";
import type { Setting } from "@/lib/settings/definition";
import { type Field, fieldText, trailOf, typedField } from "@/lib/settings/field";
import type { SettingsFrame } from "@/lib/settings/queries";
import { fieldName } from "@/lib/settings/schema";
import {
  type Difference,
  differences,
  inForceOn,
  leavesIn,
  type Standing,
  standingOf,
  type Version,
} from "@/lib/settings/versions";
import { leavesOf } from "@/lib/units/leaves";

/** A field as a form and a list show it: text, nothing to compute. */
export type FieldFace = {
  name: string;
  /** What several figures of one thing stand under, and the figure's own name there. */
  group?: string;
  label: string;
  typed: string;
  shown: string;
  lead?: string;
  trail?: string;
  hint?: string;
  options?: { value: string; label: string }[];
};
export type VersionFace = {
  version: number;
  standing: Standing;
  from: string;
  who: string;
  reason: string;
  changes: Difference[];
};
export type SettingFace = {
  key: string;
  title: string;
  tells: string;
  used: string;
  today: string;
  /** The newest version there is, in force or not; 0 before the first. */
  latest: number;
  inForce: number;
  fields: FieldFace[];
  versions: VersionFace[];
  /** "From Jan 1, 2027: LR watch 90.0% → 89.0%", earliest first. */
  scheduled: { version: number; from: string; changes: Difference[] }[];
};

/** The figures of a setting in force on a day. */
export const leavesNow = (setting: Setting, { versions, today }: Pick<SettingsFrame, "versions" | "today">) =>
  leavesIn(setting, inForceOn(versions[setting.key] ?? [], today)?.value);

/** A setting with its versions as the page shows it. */
export function settingFace(setting: Setting, frame: SettingsFrame): SettingFace {
  const versions = frame.versions[setting.key] ?? [];
  const { today } = frame;
  const now = leavesNow(setting, frame);
  const faces = versions.map((version) => versionFace(setting, version, versions, today));
  const delivered: VersionFace = {
    version: 0,
    standing: faces.some(({ standing }) => standing === "IN_FORCE") ? "PAST" : "IN_FORCE",
    from: "As delivered",
    who: "",
    reason: "",
    changes: [],
  };
  return {
    key: setting.key,
    title: setting.title,
    tells: setting.tells,
    used: setting.used,
    today,
    latest: versions[0]?.version ?? 0,
    inForce: inForceOn(versions, today)?.version ?? 0,
    fields: setting.fields.map((field) => fieldFace(field, now[field.path] ?? "")),
    versions: [...faces, delivered],
    scheduled: faces
      .filter(({ standing }) => standing === "SCHEDULED")
      .map(({ version, from, changes }) => ({ version, from, changes }))
      .reverse(),
  };
}

function fieldFace(field: Field, value: string): FieldFace {
  const [head = "", tail] = field.label.split(/, (?=[a-z]+(?: |$)[^,]*$)/);
  const grouped = tail !== undefined && field.grouped;
  return {
    name: fieldName(field.path),
    group: grouped ? head : undefined,
    label: grouped ? tail.charAt(0).toUpperCase() + tail.slice(1) : field.label,
    typed: typedField(field, value),
    shown: fieldText(field, value),
    lead: ["pepm", "price", "dollars"].includes(field.unit) ? "$" : undefined,
    trail: trailOf[field.unit] || undefined,
    hint: field.hint,
    options: field.options && [...field.options],
  };
}

function versionFace(setting: Setting, version: Version, versions: readonly Version[], today: string): VersionFace {
  const before = versions.find((each) => each.version === version.version - 1);
  const was = before ? leavesIn(setting, before.value) : leavesOf(setting.usual);
  return {
    version: version.version,
    standing: standingOf(version, versions, today),
    from: `From ${dayText(version.fromOn, today)}`,
    who: version.by ?? (version.reason ? "" : "Truebook"),
    reason: version.reason ?? "",
    changes: differences(setting, was, leavesIn(setting, version.value)),
  };
}
