import { z } from "zod";
import { freeText } from "@/lib/accounts/free-text";
import { isDay } from "@/lib/units/day";
import { decimal } from "@/lib/units/decimal";
import type { Fault, Setting } from "./definition";
import { settingOf } from "./definitions";
import { readField } from "./field";
import { kindsOf, readTarget, targetKinds, targetSeason } from "./target-kinds";

/** A field's name in a form: "value.lossRatio.0", or "value" where the setting is one figure. */
export const fieldName = (path: string) => (path ? `value.${path}` : "value");

const key = z.string().refine((given) => settingOf(given) !== undefined, "There is no such setting.");
const version = z.coerce.number().int().min(0);
const day = z.string().refine(isDay, "Enter a day.");
const reason = freeText(10, 300, "Say why, in 10 characters or more.");

/** Why, read beside the figures rather than before them, so that all that is wrong is said at once. */
function readReason(given: unknown, context: z.RefinementCtx) {
  const read = reason.safeParse(given);
  for (const issue of read.error?.issues ?? [])
    context.addIssue({
      code: "custom",
      path: ["reason"],
      message: issue.message,
      params: issue.code === "custom" ? issue.params : undefined,
    });
  return read.data ?? "";
}

/** The figures that were typed over as a form sends them, JSON by their fields' names; anything else is none. */
const typedOver = z
  .string()
  .transform((text): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  })
  .pipe(z.record(z.string(), z.string()))
  .optional()
  .catch(undefined);

/**
 * A new version: the figures as typed, under their fields' names; `leaves` are they as stored, `opened` those of them that
 * somebody typed over, as they were before.
 */
const given = z.looseObject({ key, version, fromOn: day, reason: z.unknown(), opened: typedOver });
export const change = given.transform((given, context) => {
  const why = readReason(given.reason, context);
  const setting = settingOf(given.key);
  const leaves: Record<string, string> = {};
  const opened: Record<string, string> = {};
  const fail = (path: string, message: string) =>
    context.addIssue({ code: "custom", path: [fieldName(path)], message });
  for (const field of setting?.fields ?? []) {
    const read = readField(field, String(given[fieldName(field.path)] ?? ""));
    if ("fault" in read) fail(field.path, read.fault);
    else leaves[field.path] = read.value;
    const typed = given.opened?.[fieldName(field.path)];
    const was = typed === undefined ? undefined : readField(field, typed);
    if (was && "value" in was) opened[field.path] = was.value;
  }
  for (const { path, message } of setting ? faultsOf(setting, leaves) : []) fail(path, message);
  const { key, version, fromOn } = given;
  return { key, version, fromOn, reason: why, leaves, ...(given.opened && { opened }) };
});

/** What figures that are each right are wrong about together. */
export const faultsOf = (setting: Setting, leaves: Record<string, string>): Fault[] =>
  setting.faults?.(
    Object.fromEntries(
      Object.entries(leaves).flatMap(([path, value]) => (/^-?\d/.test(value) ? [[path, decimal(value)]] : [])),
    ),
  ) ?? [];

/** An earlier version made the newest again; 0 is the setting as delivered. */
export const restore = z.object({ key, version, restored: version, fromOn: day, reason });

const optional = z
  .preprocess((given) => (given === "" || given === undefined ? null : given), z.uuid().nullable())
  .optional();

/** A target of one person or one team for a year, or for a season of it. `targetId` is the one that was read, empty where there was none. */
export const target = z
  .object({
    kind: z.enum(targetKinds, "Choose a target."),
    year: z.coerce.number().int().min(2000).max(2100),
    season: z.preprocess((given) => given || undefined, z.string().refine(isDay, "Choose a season.").optional()),
    userId: optional,
    teamId: optional,
    targetId: optional,
    value: z.string().max(40, "Enter a number."),
    reason: z.unknown(),
  })
  .transform((given, context) => {
    const why = readReason(given.reason, context);
    const read = readTarget(given.kind, given.value);
    if ("fault" in read) context.addIssue({ code: "custom", path: ["value"], message: read.fault });
    if (given.season && !(targetSeason(given.season, given.year) && kindsOf(given).includes(given.kind)))
      context.addIssue({ code: "custom", path: ["kind"], message: "That is not asked of a season." });
    if (Boolean(given.userId) === Boolean(given.teamId))
      context.addIssue({ code: "custom", path: ["userId"], message: "Choose a person or a team." });
    return {
      ...given,
      season: given.season ?? null,
      userId: given.userId ?? null,
      teamId: given.teamId ?? null,
      targetId: given.targetId ?? null,
      value: "value" in read ? read.value : "",
      reason: why,
    };
  });
