import "server-only";
import { can } from "@/lib/policy";
import { businessDayOf } from "@/lib/server/ownership-day";
import { readOwnAccounts } from "@/lib/server/packs/accounts";
import { fillPack } from "@/lib/server/packs/fill";
import { countHeld, heldBefore, readActions, readCurrent, readHeld, readPack } from "@/lib/server/packs/record";
import { query } from "@/lib/server/query";
import { comesBack, packsAPage } from "./due";
import { accountsOf, readable } from "./fill";

export type { Held, Pack, PackAction } from "@/lib/server/packs/record";

/**
 * The meetings the viewer held or may read, a page at a time; what still matters of them, whatever its age; and the
 * customers whose review they prepare, with the day of the last.
 */
export const listPacks = query("pack.view", async ({ viewer, db }, page: number) => {
  const total = await countHeld(db);
  const shown = Math.min(Math.max(0, page), Math.max(0, Math.ceil(total / packsAPage) - 1));
  return {
    today: await businessDayOf(db),
    page: shown,
    total,
    held: await readHeld(db, shown * packsAPage, packsAPage),
    current: await readCurrent(db),
    accounts: await readOwnAccounts(db, viewer.id),
  };
});
export type Packs = Awaited<ReturnType<typeof listPacks>>;

/** One meeting: what it shows, as it stands now or as it was closed, what was said, and what comes back to it. */
export const getPack = query("pack.view", async ({ viewer, db }, id: string) => {
  const pack = await readPack(db, id);
  if (!pack) return undefined;
  const since = await heldBefore(db, pack);
  const { kept, ...rest } = pack;
  const parts = kept ?? (await fillPack(db, viewer, pack, since));
  const named = accountsOf(parts);
  const visible = await db.$queryRaw<{ id: string }[]>`select id from accounts where id = any (${named}::uuid[])`;
  const actions = (await readActions(db, pack)).filter((action) => comesBack(action, since, pack.metOn));
  return {
    pack: { ...rest, mine: pack.authorId === viewer.id },
    today: await businessDayOf(db),
    since,
    parts: readable(parts, new Set(visible.map((account) => account.id))),
    actions,
    may: { change: can(viewer, "pack.change", pack), agree: can(viewer, "pack.change", pack) },
  };
});
export type PackRead = NonNullable<Awaited<ReturnType<typeof getPack>>>;
