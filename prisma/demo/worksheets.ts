import { addMonths, type Day, firstOfMonth } from "@/lib/units/day";
import { type Decimal, decimal, one } from "@/lib/units/decimal";
import { feeVersions, stopLossVersions } from "./asc-worksheets";
import type { Calendar } from "./calendar";
import type { Cast } from "./cast";
import { diceOf } from "./random";
import { putVersions, type SignedSheet } from "./sheet-versions";
import type { Book, Row } from "./table";

const retention = { "fixed.admin": "46", "fixed.assessments": "4.1", "fixed.pcori": "0.32" };
const loads = { "variable.commission": "0.015", "variable.tax": "0.02", "variable.margin": "0.03" };
const fixedLoads = decimal("50.42");
const variableLoads = decimal("0.065");
const completion = "0.985";
const trendMonths = decimal("1.5");

type Sheet = { net: Decimal; trend: string; poolingCharge: string };

const versionsOf = { INSURED: insuredVersions, FEE: feeVersions, STOP_LOSS: stopLossVersions };

/** Two signed versions of a decision's worksheet: the second makes the rate the decision requires, to the cent. */
export function putWorksheets(book: Book, { today }: Calendar, cast: Cast, track: Row, effective: Day) {
  if (cast.copy || !track.required_rate) return;
  const kind = track.kind as keyof typeof versionsOf;
  putVersions(book, today, cast, track, kind, versionsOf[kind](cast, track, effective));
}

function insuredVersions(cast: Cast, track: Row, effective: Day): [SignedSheet, SignedSheet] {
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
  const before = { net: net.times("1.006"), trend: share(trend + 6), poolingCharge };
  return [
    { figures: figures(before), stated: {}, reason: "" },
    {
      figures: figures({ net, trend: share(trend), poolingCharge }),
      stated: { L16: required.toFixed(2) },
      reason: `Two more months of run-out came in lower; trend cut from ${(trend + 6) / 10} % to ${trend / 10} %.`,
    },
  ];
}

const share = (thousandths: number) => decimal(thousandths).div(1000).toFixed(3);
