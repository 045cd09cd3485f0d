import { ownerOf } from "./access";
import type { Cast } from "./cast";
import { idOf } from "./random";
import type { Told } from "./story";
import { type Book, put, type Row } from "./table";

/** What an account's AE weighs for the decision about its medical line. */
export function putScenarios(book: Book, cast: Cast, track: Row, { scenarios = [] }: Told) {
  if (cast.copy) return;
  for (const { name, action, alone, odds } of scenarios)
    put(book, "scenarios", {
      id: idOf("scenario", String(track.id), name),
      account_id: track.account_id,
      track_id: track.id,
      name,
      action,
      odds: odds ?? null,
      fee: alone?.fee ?? null,
      fee_cost: alone?.cost ?? null,
      deductible: alone?.deductible ?? null,
      specific: alone?.specific ?? null,
      corridor: alone?.corridor ?? null,
      aggregate: alone?.aggregate ?? null,
      own_stop_loss: alone !== undefined,
      created_by_id: ownerOf(cast),
      version: 1,
    });
}
