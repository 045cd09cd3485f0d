import "server-only";
import type { Spoken } from "@/lib/forecast/calls";
import { compared } from "@/lib/forecast/compare";
import { frozenOutlook } from "@/lib/forecast/frozen";
import { decidedOf, outlookOf } from "@/lib/forecast/outlook";
import { closeOf, scopeFor } from "@/lib/forecast/scope";
import { supposed } from "@/lib/forecast/what-if";
import { can } from "@/lib/policy";
import { readPlannedSales, readPlans } from "@/lib/server/forecast/frozen";
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
  const deals = await readOpenDeals(db, closeOf(scope));
  const ground = groundOf(live, deals, costs);
  const names = new Map<string, string>();
  for (const { accountId, account } of rows) names.set(accountId, account);
  for (const { id, name } of deals) names.set(id, name);
  const all = await readWhatIfs(db, scope.season, scope.span);
  const shown = state.ids.flatMap((id) => all.find((each) => each.id === id) ?? []);
  const kept = shown.filter(({ frozenOn }) => frozenOn).map(({ id }) => id);
  const plans = await readPlans(db, kept);
  const sales = await readPlannedSales(db, kept);
  const changes = shown.some(({ ownerId, frozenOn }) => ownerId === viewer.id && !frozenOn);
  return {
    ...{ today, season: scope.season, span: scope.span, voice, accounts: rows.length },
    live: outlookOf(live, probabilities),
    all: all.map(({ overrides: _, ...each }) => ({ ...each, mine: each.ownerId === viewer.id })),
    shown: shown.map(({ overrides, ...each }) => {
      const of = <T extends { freezeId: string }>(rows: readonly T[]) =>
        rows.filter(({ freezeId }) => freezeId === each.id);
      const [planned, won] = [of(plans), of(sales)];
      // A plan names what it was kept of, whatever became of it since.
      const known = each.frozenOn
        ? new Map([
            ...planned.map((row) => [row.accountId, row.account] as const),
            ...won.map(({ opportunityId, name }) => [opportunityId, name] as const),
          ])
        : names;
      const own = overrides.flatMap((one) => {
        const id = one.accountId ?? one.opportunityId;
        const about = id === null ? null : known.get(id);
        return about === undefined ? [] : [{ ...one, about }];
      });
      return {
        ...each,
        mine: each.ownerId === viewer.id,
        overrides: own,
        outlook: each.frozenOn ? frozenOutlook(planned, won, voice) : supposed(live, own, ground, probabilities),
        alone: each.frozenOn
          ? []
          : own.map((one) => ({ id: one.id, outlook: supposed(live, [one], ground, probabilities) })),
      };
    }),
    // Only whoever changes one of those shown chooses among them, and then among all.
    choices: {
      accounts: changes
        ? rows
            .filter(({ state: at }) => decidedOf(at) === "OPEN")
            .map(({ accountId, account, members }) => ({ id: accountId, name: account, members }))
        : [],
      deals: changes ? deals.map(({ id, name, effectiveOn }) => ({ id, name, effectiveOn })) : [],
    },
    seasons: await seasonsOf(db, today),
  };
});
export type WhatIfs = Awaited<ReturnType<typeof getWhatIfs>>;
