import { rate } from "@/lib/rating/worksheet";
import { addDays, addMonths, type Day, firstOfMonth } from "@/lib/units/day";
import { type Decimal, decimal, one } from "@/lib/units/decimal";
import { engine, resultOf } from "@/lib/worksheets/engine";
import { parametersOf, readParameters } from "@/lib/worksheets/parameters";
import { userIdOf } from "./access";
import type { Calendar } from "./calendar";
import type { Cast } from "./cast";
import { diceOf, idOf } from "./random";
import { type Book, put, type Row } from "./table";

const retention = { "fixed.admin": "46", "fixed.assessments": "4.1", "fixed.pcori": "0.32" };
const loads = { "variable.commission": "0.015", "variable.tax": "0.02", "variable.margin": "0.03" };
const fixedLoads = decimal("50.42");
const variableLoads = decimal("0.065");
const completion = "0.985";
const trendMonths = decimal("1.5");

type Sheet = { net: Decimal; trend: string; poolingCharge: string };

/** Two signed versions of an insured decision's worksheet: the second makes the rate the decision requires, to the cent. */
export function putWorksheets(book: Book, { today }: Calendar, cast: Cast, track: Row, effective: Day) {
  if (cast.copy || track.kind !== "INSURED" || !track.required_rate) return;
  const dice = diceOf(`worksheet ${cast.key} ${effective}`);
  const required = decimal(String(track.required_rate));
  const trend = dice(74, 88);
  const poolingCharge = decimal(dice(2600, 4200)).div(100).toFixed(2);
  const projected = required.times(one.minus(variableLoads)).minus(fixedLoads);
  const factor = one.plus(decimal(trend).div(1000)).pow(trendMonths);
  const net = projected.minus(poolingCharge).div(factor);
  const start = firstOfMonth(addMonths(effective, -18));
  const figures = ({ net: claims, trend: yearly, poolingCharge: charge }: Sheet) => ({
    effective,
    currentPremium: String(track.current_rate),
    "p1.start": start,
    "p1.memberMonths": String(cast.members * 12),
    "p1.medical.paid": claims
      .times(cast.members * 12)
      .times(completion)
      .toFixed(2),
    "p1.medical.completion": completion,
    "p1.medical.trend": yearly,
    poolingCharge: charge,
    ...retention,
    ...loads,
  });
  const last = firstOf(addDays((track.released_on as Day | null) ?? today, -4), today);
  const before = { net: net.times("1.006"), trend: share(trend + 6), poolingCharge };
  const versions = [
    { sheet: before, signedOn: addDays(last, -21), stated: {}, reason: "" },
    {
      sheet: { net, trend: share(trend), poolingCharge },
      signedOn: last,
      stated: { L16: required.toFixed(2) },
      reason: `Two more months of run-out came in lower; trend cut from ${(trend + 6) / 10} % to ${trend / 10} %.`,
    },
  ];
  for (const [index, { sheet, signedOn, stated, reason }] of versions.entries()) {
    const parameters = parametersOf(figures(sheet));
    const read = readParameters(parameters);
    if ("faults" in read) throw new Error(`${cast.name}: ${JSON.stringify(read.faults)}`);
    const by = userIdOf(`${Number(cast.key.slice(1)) % 3 ? "underwriter" : "underwriter2"}@truebook.test`);
    const made = rate(read.input).requiredPremium.toFixed(8);
    put(book, "worksheets", {
      id: idOf("worksheet", String(track.id), String(index + 1)),
      account_id: track.account_id,
      track_id: track.id,
      number: index + 1,
      status: "SIGNED",
      parameters,
      stated,
      notes: {},
      reason,
      source: null,
      engine,
      result: resultOf(parameters),
      required_rate: stated.L16 ?? made,
      entered_by_id: by,
      entered_at: `${addDays(signedOn, -1)}T15:00:00Z`,
      signed_by_id: by,
      signed_at: `${signedOn}T15:00:00Z`,
      version: 2,
    });
  }
}

const share = (thousandths: number) => decimal(thousandths).div(1000).toFixed(3);
const firstOf = (a: Day, b: Day) => (a < b ? a : b);
