import { assumedFamilies } from "@/lib/imports/families";
import { addDays, addMonths } from "@/lib/units/day";
import { type Calendar, nextRenewal } from "./calendar";
import type { Cast } from "./cast";
import { type Past, past } from "./past";
import { diceOf } from "./random";
import { type FileRow, fileRows } from "./rows";
import { secondTeam } from "./second";
import { traitsOf } from "./traits";

/** The 54 of the file, the second team's eight, and those who left. */
export function casting(calendar: Calendar, rows: FileRow[] = fileRows()): Cast[] {
  return [...rows.map(ofFile), ...secondTeam.map(ofFile), ...past.map((gone) => ofPast(gone, calendar))];
}

function ofFile(row: FileRow): Cast {
  const text = (column: string) => row[column] ?? "";
  const funding = text("funding") === "FI" ? "INSURED" : "ASC";
  const cast = {
    key: text("id"),
    copy: 0,
    name: text("account"),
    ...placeOf(text("hq")),
    industry: text("industry"),
    publicSector: /public/i.test(text("industry")),
    funding,
    members: Number(text("members")),
    contracts: Number(text("contracts")),
    renews: text("renewal"),
    owner: text("ae"),
    firm: text("consultant"),
    rateCents: Math.round(Number(text("rate")) * 100),
    poolingPoint: text("pool_or_isl"),
    claimsCents: Math.round(Number(text("claims_pmpm")) * 100),
    lossRatioBps: text("mlr") ? Math.round(Number(text("mlr")) * 10_000) : undefined,
    families: assumedFamilies(funding, text("industry"), Number(text("products"))),
    outOfStatePct: Number(text("out_of_state_pct")),
  } satisfies Omit<Cast, "traits">;
  return { ...cast, traits: traitsOf(cast) };
}

function ofPast(gone: Past, calendar: Calendar): Cast {
  const dice = diceOf(`past ${gone.key}`);
  const funding = gone.funding === "FI" ? "INSURED" : "ASC";
  const cast = {
    key: gone.key,
    copy: 0,
    name: gone.name,
    ...placeOf(gone.hq),
    industry: gone.industry,
    publicSector: false,
    funding,
    members: gone.members,
    contracts: Math.round(gone.members / 2.12),
    renews: gone.renewal,
    owner: gone.owner,
    firm: gone.firm,
    rateCents: Math.round(Number(gone.rate) * 100),
    poolingPoint: "200000",
    claimsCents: dice(59_000, 67_000),
    lossRatioBps: funding === "INSURED" ? dice(8900, 9700) : undefined,
    families: assumedFamilies(funding, gone.industry, dice(2, 4)),
    outOfStatePct: dice(2, 30),
    lapse: {
      on: addDays(addMonths(nextRenewal(calendar, gone.renewal), -12 * gone.yearsAgo), -1),
      reason: gone.reason,
      to: gone.to,
    },
  } satisfies Omit<Cast, "traits">;
  return { ...cast, traits: traitsOf(cast) };
}

function placeOf(hq: string) {
  const [, city = hq, state = ""] = /^(.*) ([A-Z]{2})$/.exec(hq) ?? [];
  return { city, state };
}
