"use server";

import { missing, refuse } from "@/lib/errors";
import { action } from "@/lib/server/action";
import type { Db } from "@/lib/server/door";
import { businessDayOf } from "@/lib/server/ownership-day";
import { addSetting, holdSetting, restateSoon } from "@/lib/server/settings";
import { replaceTarget } from "@/lib/server/targets";
import { addYears, type Day } from "@/lib/units/day";
import { withLeaves } from "@/lib/units/leaves";
import { conflictText } from "./conflict";
import type { Setting } from "./definition";
import { settingOf } from "./definitions";
import { mergeLeaves } from "./merge";
import * as schema from "./schema";
import { faultsOf } from "./schema";
import { changeText, differences, inForceOn, leavesIn } from "./versions";

export const changeSetting = action("setting.change", {
  input: schema.change,
  on: async ({ input }) => load(input.key),
  run: async ({ db, on: { setting }, input, audit }) => {
    const { versions, leaves, beside } = await merged(db, setting, input);
    const { entry, receipt } = await addVersion(db, setting, { ...input, leaves, versions });
    audit(entry);
    return { ...receipt, says: beside ? `${receipt.says}. What ${beside} saved meanwhile stays` : receipt.says };
  },
});

/** An earlier version again, as a new one: also how a scheduled version is withdrawn. */
export const restoreSetting = action("setting.change", {
  input: schema.restore,
  on: async ({ input }) => load(input.key),
  run: async ({ db, on: { setting }, input, audit }) => {
    const versions = await held(db, setting, input);
    const restored = versions.find(({ version }) => version === input.restored);
    if (!restored && input.restored !== 0) missing();
    const leaves = leavesIn(setting, restored?.value);
    const done = await addVersion(db, setting, { ...input, leaves, versions });
    audit(done.entry);
    return done.receipt;
  },
});

/** Asks something of a person or a team for a year, in place of what was asked before; "" asks nothing any more. */
export const setTarget = action("target.set", {
  input: schema.target,
  run: async ({ db, input, audit }) => {
    const { entry, receipt } = await replaceTarget(db, input);
    audit(entry);
    return receipt;
  },
});

async function load(key: string) {
  const setting = settingOf(key) ?? missing();
  return { id: key, family: setting.family, setting };
}

type Asked = { version: number; leaves: Record<string, string>; opened?: Record<string, string> };

/**
 * What is asked for, over what others saved since the form was opened: different figures come together. The same figure,
 * a version that has yet to begin, or two figures that don't go together are told, and nothing is saved.
 */
async function merged(db: Db, setting: Setting, { version, leaves: asked, opened }: Asked) {
  const versions = await holdSetting(db, setting.key);
  const latest = versions.at(-1);
  const stale = (latest?.version ?? 0) !== version;
  if (!opened && !stale) return { versions, leaves: asked };
  const today = await businessDayOf(db);
  const now = leavesIn(setting, inForceOn(versions, today)?.value);
  const { leaves, clash } = mergeLeaves(setting, { opened: opened ?? asked, asked, now, stale });
  const ahead = versions.some((each) => each.version > version && each.fromOn > today);
  if (stale && (!opened || clash || ahead || faultsOf(setting, leaves).length > 0)) {
    const typed = opened && Object.fromEntries(Object.entries(asked).filter(([path]) => path in opened));
    const read = versions.find((each) => each.version === version);
    refuse(conflictText(setting, { read: read?.value, latest, asked: typed ?? asked }));
  }
  return { versions, leaves, beside: stale ? (latest?.by ?? "someone") : undefined };
}

type Versions = Awaited<ReturnType<typeof holdSetting>>;

/** The versions there are, unless one came since the form was opened: that one is shown, and nothing is saved. */
async function held(db: Db, setting: Setting, { version }: { version: number }): Promise<Versions> {
  const versions = await holdSetting(db, setting.key);
  const latest = versions.at(-1);
  if ((latest?.version ?? 0) !== version) {
    const read = versions.find((each) => each.version === version);
    refuse(conflictText(setting, { read: read?.value, latest }));
  }
  return versions;
}

type Change = { fromOn: Day; reason: string; leaves: Record<string, string>; versions: Versions };

async function addVersion(db: Db, setting: Setting, { fromOn, reason, leaves, versions }: Change) {
  const today = await businessDayOf(db);
  if (fromOn < today) refuse("A setting takes effect today or later: what was decided before keeps its version.");
  if (fromOn > addYears(today, 3)) refuse("Choose a day within three years.");
  const before = leavesIn(setting, inForceOn(versions, fromOn)?.value);
  const changes = differences(setting, before, leaves);
  const overtakes = versions.filter((version) => version.fromOn > today && version.fromOn >= fromOn);
  if (changes.length === 0 && overtakes.length === 0) refuse("Nothing is different from what is in force then.");
  const value = withLeaves(setting.usual, leaves);
  const version = (versions.at(-1)?.version ?? 0) + 1;
  await addSetting(db, { key: setting.key, version, family: setting.family, value, fromOn, reason });
  if (setting.restates && fromOn <= today) await restateSoon(db);
  const fields = changes.map(({ label, before, after }): [string, [string, string]] => [label, [before, after]]);
  return {
    entry: {
      subjectType: "setting",
      changes: {
        ...Object.fromEntries(fields),
        setting: [null, setting.title],
        fromOn: [null, fromOn],
        reason: [null, reason],
      },
    } satisfies { subjectType: string; changes: Record<string, [unknown, unknown]> },
    receipt: { title: setting.title, version, says: changeText(changes, fromOn, today) },
  };
}
