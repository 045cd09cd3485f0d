import "server-only";
import { productStateNames } from "@/lib/accounts/products";
import { can } from "@/lib/policy";
import { businessDayOf } from "@/lib/server/ownership-day";
import { query } from "@/lib/server/query";
import {
  readOpenStrategies,
  readStrategies,
  readStrategy,
  readTeams,
  readTouchable,
} from "@/lib/server/strategies/read";
import { progressOf } from "./progress";
import { touches } from "./rule";

/** The plans one may read, each with how far it has come among the accounts one sees. */
export const listStrategies = query("strategy.view", async ({ viewer, db }) => {
  const today = await businessDayOf(db);
  const accounts = await readTouchable(db);
  const strategies = await readStrategies(db);
  return {
    today,
    strategies: strategies.map((each) => ({
      ...each,
      progress: progressOf(
        each,
        accounts.filter((account) => touches(each.rule, account)),
        today,
      ),
    })),
    teams: can(viewer, "strategy.add") ? await readTeams(db) : [],
  };
});
export type Strategies = Awaited<ReturnType<typeof listStrategies>>;

/** The open ones whose rule touches an account, each with its next step. */
export const listAccountStrategies = query(
  "strategy.view",
  async ({ db }, accountId: string) => {
    const today = await businessDayOf(db);
    const [account] = await readTouchable(db, accountId);
    if (!account) return [];
    const open = (await readOpenStrategies(db)).filter(({ rule }) => touches(rule, account));
    return open.map(({ id, name, tag, goal, byOn, steps }) => ({
      ...{ id, name, tag, goal, byOn, today },
      state: goal && productStateNames[account.products[goal]],
      ...progressOf({ steps, goal }, [account], today).steps,
    }));
  },
  "account",
);
export type AccountStrategies = Awaited<ReturnType<typeof listAccountStrategies>>;

/** One of them with the accounts it touches, of those one sees; none where it is not to be read. */
export const getStrategy = query("strategy.view", async ({ db }, id: string) => {
  const strategy = await readStrategy(db, id);
  if (!strategy) return;
  const today = await businessDayOf(db);
  const touched = (await readTouchable(db)).filter((account) => touches(strategy.rule, account));
  return { today, strategy, touched, progress: progressOf(strategy, touched, today) };
});
export type StrategyShown = NonNullable<Awaited<ReturnType<typeof getStrategy>>>;
