import type { Dataset } from "@/lib/filings/datasets";
import type { Day } from "@/lib/units/day";
import { diceOf } from "./random";

/** One of the agency's files as the demo makes it: its headings, and its rows under them. */
export type MadeFile = { dataset: Dataset; year: number; headings: readonly string[]; rows: string[][] };

export const employersMade = 1050;
const yearsMade = 3;

const first =
  "Alder,Beacon,Cedar,Dunmore,Eastbrook,Fairhaven,Granite,Harborline,Ironwood,Juniper,Kingsley,Lakeview,Marlow,Northgate,Oakhurst,Pinecrest,Quarry,Ridgeway,Stonebridge,Thornton,Upland,Vantage,Westfield,Yarrow,Zephyr".split(
    ",",
  );
const second =
  "Foods,Medical Center,Logistics,Robotics,Textiles,Semiconductor,Hotels,Software,Instruments,Paper,Marine,Credit Union,College,Stores,Construction,Aerospace,Energy,Staffing,Biologics,Media,Packaging".split(
    ",",
  );
const codes =
  "311900,622000,484120,333200,314000,334410,721110,513210,334500,322200,336600,522130,611000,455110,236200,336410,221100,561300,325410,516100,326100".split(
    ",",
  );
const legal = ["INC.", "LLC", "CORPORATION", "CO."];
const places: readonly [string, string, string][] = [
  ["BOSTON", "MA", "2110"],
  ["WORCESTER", "MA", "1608"],
  ["SPRINGFIELD", "MA", "1103"],
  ["NASHUA", "NH", "03060"],
  ["PORTLAND", "ME", "4101"],
  ["PROVIDENCE", "RI", "2903"],
  ["HARTFORD", "CT", "6103"],
  ["BURLINGTON", "VT", "5401"],
  ["ALBANY", "NY", "12207"],
  ["STAMFORD", "CT", "6901"],
];
const medical: readonly [string, string, string][] = [
  ["ATLANTIC SHORE HEALTH PLAN, INC.", "41234567", "95901"],
  ["COMMONHEALTH INSURANCE COMPANY", "42345678", "95902"],
  ["GRANITE VALLEY HEALTH INSURANCE CO", "23456789", "95903"],
  ["PILGRIM STATE HMO, INC.", "44567891", "95904"],
  ["UNION MUTUAL HEALTH", "45678912", "95905"],
];
const ancillary: readonly [string, string, string][] = [
  ["SEABOARD DENTAL SERVICE", "46789123", "96901"],
  ["HERITAGE LIFE ASSURANCE CO.", "47891234", "96902"],
  ["CLEARSIGHT VISION PLAN", "48912345", "96903"],
];
const brokers = [
  ["HALYARD GLOBAL LLC", "HALYARD GLOBAL"],
  ["KESTREL & ROWE, INC.", "KESTREL & ROWE"],
  ["MERIDIAN ARCH LLC", "MERIDIAN ARCH (BOSTON)"],
  ["BRIGHTWATER BENEFITS, LLC", "BRIGHTWATER BENEFITS", "BRIGHTWATER BENEFIT ADVISORS"],
  ["PILOTBOAT PARTNERS INC", "PILOTBOAT PARTNERS"],
  ["LANTERN HILL BENEFITS GROUP, INC.", "LANTERN HILL BENEFITS GROUP"],
  ["SALT MARSH INSURANCE AGENCY, INC.", "SALT MARSH INSURANCE"],
  ["CORDAGE CONSULTING LLC", "CORDAGE CONSULTING"],
] as const;

const headings = {
  F_5500:
    "ACK_ID,FORM_PLAN_YEAR_BEGIN_DATE,FORM_TAX_PRD,TYPE_PLAN_ENTITY_CD,INITIAL_FILING_IND,AMENDED_IND,FINAL_FILING_IND,COLLECTIVE_BARGAIN_IND,PLAN_NAME,SPONS_DFE_PN,PLAN_EFF_DATE,SPONSOR_DFE_NAME,SPONS_DFE_MAIL_US_CITY,SPONS_DFE_MAIL_US_STATE,SPONS_DFE_MAIL_US_ZIP,SPONS_DFE_EIN,BUSINESS_CODE,TOT_PARTCP_BOY_CNT,TOT_ACTIVE_PARTCP_CNT,TYPE_WELFARE_BNFT_CODE,FUNDING_INSURANCE_IND,FUNDING_TRUST_IND,FUNDING_GEN_ASSET_IND,BENEFIT_INSURANCE_IND,BENEFIT_TRUST_IND,BENEFIT_GEN_ASSET_IND,SCH_A_ATTACHED_IND,NUM_SCH_A_ATTACHED_CNT,SCH_C_ATTACHED_IND,FILING_STATUS,DATE_RECEIVED",
  F_SCH_A:
    "ACK_ID,FORM_ID,SCH_A_PLAN_YEAR_BEGIN_DATE,SCH_A_PLAN_YEAR_END_DATE,SCH_A_PLAN_NUM,SCH_A_EIN,INS_CARRIER_NAME,INS_CARRIER_EIN,INS_CARRIER_NAIC_CODE,INS_CONTRACT_NUM,INS_PRSN_COVERED_EOY_CNT,INS_POLICY_FROM_DATE,INS_POLICY_TO_DATE,INS_BROKER_COMM_TOT_AMT,INS_BROKER_FEES_TOT_AMT,WLFR_BNFT_HEALTH_IND,WLFR_BNFT_DENTAL_IND,WLFR_BNFT_VISION_IND,WLFR_BNFT_LIFE_INSUR_IND,WLFR_BNFT_TEMP_DISAB_IND,WLFR_BNFT_LONG_TERM_DISAB_IND,WLFR_BNFT_DRUG_IND,WLFR_BNFT_STOP_LOSS_IND,WLFR_BNFT_OTHER_IND,WLFR_TYPE_BNFT_OTH_TEXT,WLFR_PREMIUM_RCVD_AMT,WLFR_TOT_EARNED_PREM_AMT,WLFR_CLAIMS_PAID_AMT,WLFR_INCURRED_CLAIM_AMT,WLFR_RET_ADMIN_AMT,WLFR_RET_TOT_AMT,WLFR_TOT_CHARGES_PAID_AMT",
  F_SCH_A_PART1:
    "ACK_ID,FORM_ID,ROW_ORDER,INS_BROKER_NAME,INS_BROKER_US_CITY,INS_BROKER_US_STATE,INS_BROKER_US_ZIP,INS_BROKER_COMM_PD_AMT,INS_BROKER_FEES_PD_AMT,INS_BROKER_FEES_PD_TEXT,INS_BROKER_CODE",
  F_SCH_C_PART1_ITEM2:
    "ACK_ID,ROW_ORDER,PROVIDER_OTHER_NAME,PROVIDER_OTHER_EIN,PROVIDER_OTHER_SRVC_CODES,PROVIDER_OTHER_RELATION,PROVIDER_OTHER_DIRECT_COMP_AMT,PROV_OTHER_TOT_IND_COMP_AMT",
} as const;
type Made = keyof typeof headings;

/** The latest plan year that is wholly filed on a day. */
export const latestFiled = (today: Day) => Number(today.slice(0, 4)) - 2;

/**
 * A made-up directory of employers over three plan years, in the agency's own columns, the same for a year on every
 * machine: four of five end with the year, and of those most changed their broker in the latest.
 */
export function directoryOf(latest: number): MadeFile[] {
  const files: MadeFile[] = [];
  for (let year = latest - yearsMade + 1; year <= latest; year += 1) {
    const made = new Map<Made, string[][]>();
    const put = (dataset: Made, row: object) => {
      const cells = headings[dataset]
        .split(",")
        .map((heading) => String((row as Record<string, unknown>)[heading] ?? ""));
      const rows = made.get(dataset);
      if (rows) rows.push(cells);
      else made.set(dataset, [cells]);
    };
    for (let at = 0; at < employersMade; at += 1) putEmployer(put, at, year, latest);
    for (const [dataset, rows] of made) files.push({ dataset, year, headings: headings[dataset].split(","), rows });
  }
  return files;
}

type Put = (dataset: Made, row: object) => void;

/** What stays of an employer over its years. */
function traitsOf(at: number) {
  const dice = diceOf(`filed employer ${at}`);
  const size = dice(1, 100);
  const employees =
    size > 96 ? dice(5000, 20_000) : size > 75 ? dice(1000, 4999) : size > 30 ? dice(300, 999) : dice(120, 299);
  return {
    name: `${first[at % first.length]} ${second[Math.floor(at / first.length) % second.length]}${at >= 525 ? " Holdings" : ""} ${legal[dice(0, 3)]}`.toUpperCase(),
    ein: String(20_000_000 + at * 7919 + dice(0, 7000)).padStart(8, "0"),
    code: codes[Math.floor(at / first.length) % codes.length],
    place: places[dice(0, places.length - 1)]!,
    employees,
    self: employees > 800 && dice(1, 3) > 1,
    endsInJune: dice(1, 20) > 17,
    brokers: [dice(0, 7), dice(0, 7)],
    brokerMoved: dice(1, 100) <= 68,
    carriers: [dice(0, 4), dice(0, 4)],
    carrierMoved: dice(1, 100) <= 22,
    premium: dice(9800, 16_400),
    rise: dice(102, 114),
    other: ancillary[dice(0, 2)]!,
  };
}

function putEmployer(put: Put, at: number, year: number, latest: number) {
  const it = traitsOf(at);
  const dice = diceOf(`filed employer ${at} of ${year}`);
  const back = latest - year;
  const employees = Math.round(it.employees * (1 - back * (dice(-3, 9) / 100)));
  const [from, to] = it.endsInJune ? [`${year}-07-01`, `${year + 1}-06-30`] : [`${year}-01-01`, `${year}-12-31`];
  const received = `${year + 1}${it.endsInJune ? "12" : "07"}${String(dice(10, 28))}`;
  const ack = `${received}${String(100_000 + at).padStart(6, "0")}NAL${String(at).padStart(10, "0")}001`;
  const shift = (at % 7) + 1;
  const broker = back === 0 && it.brokerMoved ? (it.brokers[0]! + shift) % 8 : it.brokers[0]!;
  const carrier = medical[back === 0 && it.carrierMoved ? (it.carriers[0]! + 1 + (at % 4)) % 5 : it.carriers[0]!]!;
  const spelled = brokers[broker]!;
  const name = spelled[dice(0, at % 40 === 3 ? spelled.length - 1 : Math.min(1, spelled.length - 1))]!;
  const [city, state, zip] = it.place;
  const plan = {
    SCH_A_PLAN_YEAR_BEGIN_DATE: from,
    SCH_A_PLAN_YEAR_END_DATE: to,
    SCH_A_PLAN_NUM: "501",
    SCH_A_EIN: it.ein,
  };
  put("F_5500", {
    ACK_ID: ack,
    FORM_PLAN_YEAR_BEGIN_DATE: from,
    FORM_TAX_PRD: to,
    TYPE_PLAN_ENTITY_CD: "2",
    INITIAL_FILING_IND: "0",
    AMENDED_IND: "0",
    FINAL_FILING_IND: "0",
    COLLECTIVE_BARGAIN_IND: at % 11 === 0 ? "1" : "0",
    PLAN_NAME: `${it.name} HEALTH AND WELFARE PLAN`,
    SPONS_DFE_PN: "501",
    PLAN_EFF_DATE: "2001-01-01",
    SPONSOR_DFE_NAME: it.name,
    SPONS_DFE_MAIL_US_CITY: city,
    SPONS_DFE_MAIL_US_STATE: state,
    SPONS_DFE_MAIL_US_ZIP: zip,
    SPONS_DFE_EIN: it.ein,
    BUSINESS_CODE: it.code,
    TOT_PARTCP_BOY_CNT: employees - 4,
    TOT_ACTIVE_PARTCP_CNT: employees,
    TYPE_WELFARE_BNFT_CODE: "4A4B4D4E4H",
    FUNDING_INSURANCE_IND: "1",
    FUNDING_TRUST_IND: "0",
    FUNDING_GEN_ASSET_IND: it.self ? "1" : "0",
    BENEFIT_INSURANCE_IND: "1",
    BENEFIT_TRUST_IND: "0",
    BENEFIT_GEN_ASSET_IND: it.self ? "1" : "0",
    SCH_A_ATTACHED_IND: "1",
    NUM_SCH_A_ATTACHED_CNT: "2",
    SCH_C_ATTACHED_IND: it.self ? "1" : "0",
    FILING_STATUS: "FILING_RECEIVED",
    DATE_RECEIVED: `${received.slice(0, 4)}-${received.slice(4, 6)}-${received.slice(6)}`,
  });
  const premiums = [
    Math.round(employees * (it.self ? 900 : it.premium) * (it.rise / 100) ** -back),
    Math.round(employees * 640 * 1.03 ** -back),
  ];
  for (const [n, [called, ein, naic]] of [carrier, it.other].entries()) {
    const premium = premiums[n]!;
    const [commission, fees] = [Math.round(premium * (n ? 0.1 : 0.02)), n ? 0 : Math.round(premium * 0.004)];
    put("F_SCH_A", {
      ACK_ID: ack,
      FORM_ID: n + 1,
      ...plan,
      INS_CARRIER_NAME: called,
      INS_CARRIER_EIN: ein,
      INS_CARRIER_NAIC_CODE: naic,
      INS_CONTRACT_NUM: `${naic}-${at}`,
      INS_PRSN_COVERED_EOY_CNT: Math.round(employees * (n ? 0.9 : 1.9)),
      INS_POLICY_FROM_DATE: from,
      INS_POLICY_TO_DATE: to,
      INS_BROKER_COMM_TOT_AMT: commission + (at % 97 === 5 ? 40 : 0),
      INS_BROKER_FEES_TOT_AMT: fees,
      WLFR_BNFT_HEALTH_IND: n === 0 && !it.self ? "1" : "0",
      WLFR_BNFT_STOP_LOSS_IND: n === 0 && it.self ? "1" : "0",
      WLFR_BNFT_DRUG_IND: n === 0 && !it.self ? "1" : "0",
      WLFR_BNFT_DENTAL_IND: naic === "96901" ? "1" : "0",
      WLFR_BNFT_LIFE_INSUR_IND: naic === "96902" ? "1" : "0",
      WLFR_BNFT_LONG_TERM_DISAB_IND: naic === "96902" ? "1" : "0",
      WLFR_BNFT_VISION_IND: naic === "96903" ? "1" : "0",
      WLFR_TOT_CHARGES_PAID_AMT: at % 211 === 7 && n ? premium * 10_000 : premium,
    });
    put("F_SCH_A_PART1", {
      ACK_ID: ack,
      FORM_ID: n + 1,
      ROW_ORDER: 1,
      INS_BROKER_NAME: name,
      INS_BROKER_US_CITY: city,
      INS_BROKER_US_STATE: state,
      INS_BROKER_US_ZIP: zip,
      INS_BROKER_COMM_PD_AMT: commission,
      INS_BROKER_FEES_PD_AMT: fees,
      INS_BROKER_FEES_PD_TEXT: fees ? "BONUS" : "",
      INS_BROKER_CODE: "3",
    });
  }
  if (it.self)
    put("F_SCH_C_PART1_ITEM2", {
      ACK_ID: ack,
      ROW_ORDER: 1,
      PROVIDER_OTHER_NAME: "TIDEWATER BENEFIT ADMINISTRATORS",
      PROVIDER_OTHER_EIN: "49123456",
      PROVIDER_OTHER_SRVC_CODES: "1213",
      PROVIDER_OTHER_RELATION: "NONE",
      PROVIDER_OTHER_DIRECT_COMP_AMT: employees * 420,
      PROV_OTHER_TOT_IND_COMP_AMT: 0,
    });
}
