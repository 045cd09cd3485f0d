import { keysOf } from "@/lib/imports/match";
import { addDays, endOfMonth } from "@/lib/units/day";
import { accountIdOf, putAccess } from "./access";
import { putAgreements } from "./agreements";
import { type Calendar, enteredOn, nextRenewal } from "./calendar";
import type { Cast } from "./cast";
import { backupOf, putContacts, trainedOn } from "./contacts";
import { putDeals } from "./deals";
import { putTasks } from "./desk";
import { customerSince, type History, putLines, termAheadOf } from "./lines";
import { putPlans } from "./plans";
import { idOf } from "./random";
import { putRenewals, stageAhead } from "./renewals";
import { isSold } from "./stages";
import { storyOf } from "./stories";
import { type Book, put } from "./table";
import { putTold } from "./telling";

/** An account with everything below it; answers with what was told, for the pictures of its past. */
export function putAccount(book: Book, calendar: Calendar, history: History) {
  const { cast, terms } = history;
  const accountId = accountIdOf(cast);
  const told = tell(cast, calendar);
  const signed = !told.outcome && isSold(stageAhead(cast, calendar, told));
  const telling = { ...history, accountId, signed, ahead: termAheadOf(cast, calendar, terms) };
  const since = customerSince(telling);
  putEmployer(book, cast);
  putAccess(book, calendar, cast, since);
  put(book, "accounts", {
    id: accountId,
    employer_id: idOf("employer", cast.key, String(cast.copy)),
    name: cast.name,
    external_id: externalId(cast),
    customer_since_on: since,
    situs: cast.state,
    lapsed_on: cast.lapse?.on ?? null,
    lapse_reason: cast.lapse?.reason ?? null,
    lapsed_to: cast.lapse?.to ?? null,
    backup_id: backupOf(cast),
    backup_trained_on: backupOf(cast) && trainedOn(calendar, cast),
    created_at: enteredOn(calendar, since),
    version: 1,
  });
  putKeys(book, cast, accountId);
  putLines(book, calendar, telling);
  putRenewals(book, calendar, telling, told);
  putExposures(book, calendar, cast, accountId);
  putTold(book, calendar, telling, told);
  putContacts(book, calendar, cast, accountId, told);
  putAgreements(book, calendar, cast, accountId, told);
  if (!told.issues) putDeals(book, calendar, cast, accountId);
  putPlans(book, cast, accountId, told);
  putTasks(book, calendar, cast, told);
  return { telling, told };
}

function tell(cast: Cast, calendar: Calendar) {
  const next = cast.lapse ? addDays(cast.lapse.on, 1) : nextRenewal(calendar, cast.renews);
  return storyOf(cast.key)?.tell?.({ cast, calendar, next, on: (days) => addDays(calendar.today, days) }) ?? {};
}

const externalId = ({ key, copy }: Cast) => (copy ? `${key}-${copy}` : key);

function putEmployer(book: Book, cast: Cast) {
  put(book, "employers", {
    id: idOf("employer", cast.key, String(cast.copy)),
    name: cast.name,
    industry: cast.industry,
    city: cast.city,
    state: cast.state,
    employees: cast.traits.eligible,
    public_sector: cast.publicSector,
    version: 1,
  });
}

/** What a file may call this account: its number in the system of record, and its name. */
function putKeys(book: Book, cast: Cast, accountId: string) {
  const keys = keysOf({ externalId: externalId(cast), name: cast.name });
  put(book, "match_keys", ...keys.map((key) => ({ ...key, account_id: accountId })));
}

function putExposures(book: Book, { asOf }: Calendar, cast: Cast, accountId: string) {
  const { eligible, retirees } = cast.traits;
  const measured = {
    ELIGIBLE_EMPLOYEES: String(eligible),
    OUT_OF_STATE_SHARE: (cast.outOfStatePct / 100).toFixed(2),
    MEDICARE_RETIREES: String(retirees),
    LARGEST_SITE_EMPLOYEES: String(Math.round((eligible * (100 - cast.outOfStatePct)) / 140)),
    HDHP_OFFERED: cast.outOfStatePct > 8 || cast.families.includes("SPENDING_ACCOUNTS") ? "1" : "0",
  };
  for (const [kind, value] of Object.entries(measured)) {
    put(book, "exposures", {
      id: idOf("exposure", accountId, kind),
      account_id: accountId,
      kind,
      value,
      as_of: endOfMonth(asOf),
      source: kind === "MEDICARE_RETIREES" ? "Census summary from the employer" : "Enrollment file",
      version: 1,
    });
  }
}
