import "server-only";
import type { Spoken } from "@/lib/forecast/calls";
import { compared } from "@/lib/forecast/compare";
import { frozenOutlook } from "@/lib/forecast/frozen";
import { decidedOf, outlookOf } from "@/lib/forecast/outlook";
import { scopeFor } from "@/lib/forecast/scope";
import { supposed } from "@/lib/forecast/what-if";
import { can } from "@/lib/policy";
import { readPlans } from "@/lib/server/forecast/frozen";
import { readForecastRows, seasonsOf } from "@/lib/server/forecast/rows";
import { probabilitiesNow, unitCostsNow } from "@/lib/server/forecast/set";
import { businessDayOf } from "@/lib/server/ownership-day";
import { query } from "@/lib/server/query";
import { readOpenDeals, readWhatIfs, seasonOfWhatIf, supposables } from "@/lib/server/whatifs/read";
import { groundOf } from "./ground";
import type { WhatIfState } from "./list";

/**
 * The live book beside some what-ifs, each worked out anew on what the viewer sees: of a supposition about what is not
 * theirs nothing is told, and nothing changes. A plan is as it was kept, of the same accounts.
 */
export const getWhatIfs = query("forecast.view", async ({ viewer, db }, state: WhatIfState) => {
  const today = await businessDayOf(db);
  const named = state.season === undefined && state.ids[0] ? await seasonOfWhatIf(db, state.ids[0]) : undefined;
  const scope = scopeFor(named ?? { season: state.season, span: state.span }, viewer, today);
  const voice: Spoken = viewer.role === "AE" ? "AE" : "DIRECTOR";
  const costs = await unitCostsNow(db);
  const { rows } = compared(await readForecastRows(db, scope), null, today, costs);
  const live = await supposables(db, rows, { voice, internal: can(viewer, "book.required") });
  const probabilities = await probabilitiesNow(db);
  const closes = scope.span === "year" ? `${scope.season.slice(0, 4)}-12-31` : scope.season;
  const deals = await readOpenDeals(db, closes);
  const ground = groundOf(live, deals, costs);
  const names = new Map<string, string>();
  for (const { accountId, account } of rows) names.set(accountId, account);
  for (const { id, name } of deals) names.set(id, name);
  const all = await readWhatIfs(db, scope.season, scope.span);
  const shown = state.ids.flatMap((id) => all.find((each) => each.id === id) ?? []);
  const plans = await readPlans(
    db,
    shown.filter(({ frozenOn }) => frozenOn).map(({ id }) => id),
  );
  return {
    ...{ today, season: scope.season, span: scope.span, voice, accounts: rows.length },
    live: outlookOf(live, probabilities),
    all: all.map(({ overrides: _, ...each }) => ({ ...each, mine: each.ownerId === viewer.id })),
    shown: shown.map(({ overrides, ...each }) => {
      const own = overrides.filter(({ accountId, opportunityId }) => {
        const about = accountId ?? opportunityId;
        return about === null || names.has(about);
      });
      const kept = plans.filter(({ freezeId }) => freezeId === each.id);
      return {
        ...each,
        mine: each.ownerId === viewer.id,
        overrides: own.map((one) => ({ ...one, about: names.get(one.accountId ?? one.opportunityId ?? "") ?? null })),
        outlook: each.frozenOn ? frozenOutlook(kept, voice) : supposed(live, own, ground, probabilities),
        alone: each.frozenOn
          ? []
          : own.map((one) => ({ id: one.id, outlook: supposed(live, [one], ground, probabilities) })),
      };
    }),
    choices: {
      accounts: rows
        .filter(({ state: at }) => decidedOf(at) === "OPEN")
        .slice(0, 300)
        .map(({ accountId, account, members, ascContracts }) => ({
          id: accountId,
          name: account,
          members,
          ascContracts,
        })),
      deals: deals.map(({ id, name, effectiveOn }) => ({ id, name, effectiveOn })),
    },
    seasons: await seasonsOf(db, today),
  };
});
export type WhatIfs = Awaited<ReturnType<typeof getWhatIfs>>;
