import { readFigure } from "@/lib/worksheets/figure";
import type { Figures } from "@/lib/worksheets/parameters";
import { type SheetKind, sheets } from "@/lib/worksheets/sheets";

/** Typed figures of a kind as a form sends them, read. */
export function typedAs(kind: SheetKind, given: Record<string, string>): Figures {
  return Object.fromEntries(
    Object.entries(given).map(([key, text]) => {
      const read = readFigure(sheets[kind].byKey.get(key)!, text);
      if ("fault" in read) throw new Error(`${key} ${read.fault}`);
      return [key, read.value];
    }),
  );
}

const rows = (list: string, names: string[], entries: string[][]) =>
  Object.fromEntries(
    entries.flatMap((entry, at) => entry.map((text, n) => [`${list}.${at + 1}.${names[n]}`, text] as const)),
  );

const experience = {
  "experience.start": "2025-07",
  contractMonths: "28,800",
  "medical.paid": "31,860,000",
  "medical.trend": "8",
  "rx.paid": "9,540,000",
  "rx.trend": "10.5",
};

/** ASC-1 and ASC-3 of the domain as an underwriter types them into a fee's sheet. */
export const asc1Fee = {
  effective: "1/2027",
  contracts: "2,400",
  members: "5,100",
  currentFee: "54.00",
  ...rows(
    "base",
    ["name", "pepm"],
    [
      ["Core claims administration and service", "24.10"],
      ["Network access", "14.85"],
      ["Utilization and case management", "5.40"],
      ["Behavioral health administration", "1.60"],
      ["Pharmacy carve-in integration", "0.95"],
      ["Standard reporting", "0.60"],
      ["Account service", "1.20"],
    ],
  ),
  ...rows(
    "buyUp",
    ["name", "pepm"],
    [
      ["Enhanced care management", "3.75"],
      ["Telehealth", "0.85"],
      ["Fiduciary appeals", "0.40"],
      ["Wellbeing platform", "1.60"],
    ],
  ),
  "pass.1.name": "Consultant fee",
  "pass.1.pepm": "4.50",
  "credit.1.name": "Dental and stop-loss",
  "credit.1.pepm": "0.50",
  atRisk: "12",
  "promise.1.name": "Claims turnaround",
  "promise.1.weight": "25",
  ...experience,
  deductible: "300,000",
  excess: "1,225,000",
  specificPremium: "83.56",
  corridor: "1.25",
  minimum: "95",
  aggregatePremium: "4.65",
  rebates: "46",
  pcori: "3.84",
  priorProjection: "1,545",
  ...rows(
    "tier",
    ["name", "contracts", "ratio"],
    [
      ["EE", "1020", "1"],
      ["EE+SP", "400", "2.1"],
      ["EE+CH", "300", "1.85"],
      ["FAM", "680", "2.95"],
    ],
  ),
  cobraLoad: "1.02",
};

export const asc3 = {
  currentFee: "44",
  unitCost: "38.20",
  unitCostTrend: "4",
  repricing: "4.5",
  "persistency.guarantee": "98",
  "persistency.repricing": "92",
  "year.1.change": "0",
  "year.2.change": "3",
  "year.3.change": "3",
};

/** ASC-1 and ASC-2 as a stop-loss sheet: claims above deductibles are totals. */
export const asc2StopLoss = {
  effective: "1/2027",
  contracts: "2,400",
  members: "5,100",
  billed: "59.30",
  rebates: "46",
  pcori: "3.84",
  ...experience,
  ...rows(
    "layer",
    ["deductible", "excess", "trended"],
    [
      ["300,000", "1,225,000", "1,460,190"],
      ["500,000", "690,000", "842,100"],
    ],
  ),
  deductible: "300,000",
  specificTrend: "9",
  credibility: "25",
  manualExcess: "70",
  targetLossRatio: "78",
  currentPremium: "68.90",
  corridor: "1.25",
  aggregatePremium: "4.65",
  "offer.1.name": "No laser",
  "offer.1.deductible": "300,000",
  "offer.2.name": "Laser at $750,000",
  "offer.2.deductible": "300,000",
  "offer.2.premium": "75.00",
  "offer.2.laser1": "750,000",
  "offer.2.kept1": "450,000",
};
