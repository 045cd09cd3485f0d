import { fieldByKey } from "@/lib/worksheets/fields";
import { readFigure } from "@/lib/worksheets/figure";
import type { Figures } from "@/lib/worksheets/parameters";

/** Typed figures as a form sends them, read. */
export function typed(given: Record<string, string>): Figures {
  return Object.fromEntries(
    Object.entries(given).map(([key, text]) => {
      const read = readFigure(fieldByKey.get(key)!, text);
      if ("fault" in read) throw new Error(`${key} ${read.fault}`);
      return [key, read.value];
    }),
  );
}

/** The worked examples of the domain as an underwriter types them. */
export const fi1 = {
  effective: "1/2027",
  currentPremium: "$748.00",
  "p1.start": "2025-07",
  "p1.memberMonths": "30,000",
  "p1.medical.paid": "18,810,000.00",
  "p1.medical.completion": "0.9850",
  "p1.medical.trend": "8.5%",
  "p1.excess": "522,450",
  poolingPoint: "250,000",
  poolingCharge: "38.50",
  "fixed.admin": "52.00",
  "fixed.assessments": "5.10",
  "fixed.pcori": "0.32",
  "variable.commission": "1.50",
  "variable.tax": "2.28",
  "variable.margin": "2.00",
};

export const fi2 = {
  effective: "2027-07",
  currentPremium: "702.18",
  "p1.start": "2026-01",
  "p1.weight": "75",
  "p1.memberMonths": "7680",
  "p1.medical.paid": "3168000",
  "p1.medical.completion": ".962",
  "p1.medical.trend": "8.5",
  "p1.rx.paid": "883200",
  "p1.rx.completion": "0.995",
  "p1.rx.trend": "11",
  "p1.excess": "323750",
  "p1.demographic": "1.0120",
  "p1.benefit": "0.985",
  "p2.start": "2025-01",
  "p2.weight": "25",
  "p2.memberMonths": "7440",
  "p2.medical.paid": "2890000",
  "p2.medical.completion": "0.998",
  "p2.medical.trend": "8.5",
  "p2.rx.paid": "770000",
  "p2.rx.completion": "1",
  "p2.rx.trend": "11",
  "p2.excess": "137400",
  "p2.demographic": "1.0185",
  "p2.benefit": "0.985",
  poolingPoint: "150000",
  poolingCharge: "62.50",
  fullCredibility: "12000",
  manual: "655",
  "fixed.admin": "46",
  "fixed.assessments": "4.10",
  "fixed.pcori": "0.32",
  "fixed.commission": "14",
  "variable.tax": "2.28",
  "variable.margin": "2",
};

/** FI-3 by its composite completion: the months stay with underwriting. */
export const fi3 = {
  effective: "2027-01",
  currentPremium: "690.15",
  cap: "9.90",
  "p1.start": "2025-08",
  "p1.memberMonths": "50630",
  "p1.medical.paid": "31286447.16",
  "p1.medical.completion": "1",
  "p1.medical.trend": "8.2",
  "p1.excess": "1597920",
  "p1.demographic": "1.0040",
  poolingPoint: "300000",
  poolingCharge: "34.75",
  "fixed.admin": "41.50",
  "fixed.assessments": "4.85",
  "fixed.pcori": "0.32",
  "variable.commission": "1",
  "variable.tax": "2.28",
  "variable.margin": "1.5",
};
