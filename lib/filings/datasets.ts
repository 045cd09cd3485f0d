/** The agency's files we read, in the order they are loaded: filings first, then what hangs on them. */
export const datasets = ["F_5500", "F_5500_SF", "F_SCH_A", "F_SCH_A_PART1", "F_SCH_C_PART1_ITEM2"] as const;
export type Dataset = (typeof datasets)[number];

type Columns = Record<string, readonly string[]>;

/** Our name of a column → the headings it goes by in the agency's layouts, over the years and as others republish them. */
export const columns: Record<Dataset, Columns> = {
  F_5500: {
    ack_id: ["ACK_ID"],
    ein: ["SPONS_DFE_EIN", "SPONSOR_DFE_EIN", "SPONSOR_EIN"],
    plan_number: ["SPONS_DFE_PN", "SPONS_DFE_PLAN_NUM", "PLAN_NUM"],
    plan_from: ["FORM_PLAN_YEAR_BEGIN_DATE", "PLAN_YEAR_BEGIN_DATE"],
    plan_to: ["FORM_TAX_PRD", "PLAN_YEAR_END_DATE"],
    plan_name: ["PLAN_NAME"],
    sponsor_name: ["SPONSOR_DFE_NAME", "SPONS_DFE_NAME", "SPONSOR_NAME"],
    city: ["SPONS_DFE_MAIL_US_CITY", "SPONSOR_DFE_MAIL_US_CITY", "SPONS_DFE_LOC_US_CITY"],
    state: ["SPONS_DFE_MAIL_US_STATE", "SPONSOR_DFE_MAIL_US_STATE", "SPONS_DFE_LOC_US_STATE"],
    zip: ["SPONS_DFE_MAIL_US_ZIP", "SPONSOR_DFE_MAIL_US_ZIP", "SPONS_DFE_LOC_US_ZIP"],
    business_code: ["BUSINESS_CODE"],
    entity_code: ["TYPE_PLAN_ENTITY_CD"],
    bargained: ["COLLECTIVE_BARGAIN_IND"],
    final: ["FINAL_FILING_IND"],
    participants: ["TOT_ACTIVE_PARTCP_CNT"],
    welfare_codes: ["TYPE_WELFARE_BNFT_CODE"],
    funding_insurance: ["FUNDING_INSURANCE_IND"],
    funding_trust: ["FUNDING_TRUST_IND"],
    funding_assets: ["FUNDING_GEN_ASSET_IND"],
    benefit_insurance: ["BENEFIT_INSURANCE_IND"],
    benefit_trust: ["BENEFIT_TRUST_IND"],
    benefit_assets: ["BENEFIT_GEN_ASSET_IND"],
  },
  F_5500_SF: {
    ack_id: ["ACK_ID"],
    ein: ["SF_SPONS_EIN", "SF_SPONSOR_EIN"],
    plan_number: ["SF_PLAN_NUM", "SF_PN"],
    plan_from: ["SF_PLAN_YEAR_BEGIN_DATE"],
    plan_to: ["SF_TAX_PRD"],
    plan_name: ["SF_PLAN_NAME"],
    sponsor_name: ["SF_SPONSOR_NAME", "SF_SPONS_NAME"],
    city: ["SF_SPONS_US_CITY"],
    state: ["SF_SPONS_US_STATE"],
    zip: ["SF_SPONS_US_ZIP"],
    business_code: ["SF_BUSINESS_CODE"],
    entity_code: ["SF_PLAN_ENTITY_CD"],
    bargained: ["SF_COLLECTIVE_BARGAIN_IND"],
    final: ["SF_FINAL_FILING_IND"],
    participants: ["SF_TOT_ACT_PARTCP_EOY_CNT", "SF_TOT_ACT_RTD_SEP_BENEF_CNT"],
    welfare_codes: ["SF_TYPE_WELFARE_BNFT_CODE"],
    ...Object.fromEntries(
      [
        "funding_insurance",
        "funding_trust",
        "funding_assets",
        "benefit_insurance",
        "benefit_trust",
        "benefit_assets",
      ].map((name) => [name, []]),
    ),
  },
  F_SCH_A: {
    ack_id: ["ACK_ID"],
    form_id: ["FORM_ID"],
    ein: ["SCH_A_EIN"],
    plan_number: ["SCH_A_PLAN_NUM", "SCH_A_PN"],
    plan_from: ["SCH_A_PLAN_YEAR_BEGIN_DATE"],
    plan_to: ["SCH_A_PLAN_YEAR_END_DATE"],
    carrier_name: ["INS_CARRIER_NAME"],
    carrier_ein: ["INS_CARRIER_EIN"],
    carrier_naic: ["INS_CARRIER_NAIC_CODE", "INS_CARRIER_NAIC_CD"],
    contract_number: ["INS_CONTRACT_NUM"],
    persons: ["INS_PRSN_COVERED_EOY_CNT", "INS_PRSN_COVERED_EOY_CNT_TXT"],
    policy_from: ["INS_POLICY_FROM_DATE"],
    policy_to: ["INS_POLICY_TO_DATE"],
    commissions: ["INS_BROKER_COMM_TOT_AMT"],
    fees: ["INS_BROKER_FEES_TOT_AMT"],
    health: ["WLFR_BNFT_HEALTH_IND"],
    dental: ["WLFR_BNFT_DENTAL_IND"],
    vision: ["WLFR_BNFT_VISION_IND"],
    life: ["WLFR_BNFT_LIFE_INSUR_IND"],
    std: ["WLFR_BNFT_TEMP_DISAB_IND"],
    ltd: ["WLFR_BNFT_LONG_TERM_DISAB_IND"],
    drug: ["WLFR_BNFT_DRUG_IND"],
    stop_loss: ["WLFR_BNFT_STOP_LOSS_IND"],
    other: ["WLFR_BNFT_OTHER_IND"],
    other_text: ["WLFR_TYPE_BNFT_OTH_TEXT"],
    received: ["WLFR_PREMIUM_RCVD_AMT"],
    unpaid: ["WLFR_UNPAID_DUE_AMT"],
    reserve: ["WLFR_RESERVE_AMT"],
    earned: ["WLFR_TOT_EARNED_PREM_AMT"],
    paid: ["WLFR_CLAIMS_PAID_AMT"],
    claim_reserve: ["WLFR_INCR_RESERVE_AMT"],
    incurred: ["WLFR_INCURRED_CLAIM_AMT"],
    charged: ["WLFR_CLAIMS_CHRGD_AMT"],
    r_a: ["WLFR_RET_COMMISSIONS_AMT"],
    r_b: ["WLFR_RET_ADMIN_AMT"],
    r_c: ["WLFR_RET_OTH_COST_AMT"],
    r_d: ["WLFR_RET_OTH_EXPENSE_AMT"],
    r_e: ["WLFR_RET_TAXES_AMT"],
    r_f: ["WLFR_RET_CHARGES_AMT"],
    r_g: ["WLFR_RET_OTH_CHRGS_AMT"],
    retention: ["WLFR_RET_TOT_AMT"],
    charges: ["WLFR_TOT_CHARGES_PAID_AMT"],
  },
  F_SCH_A_PART1: {
    ack_id: ["ACK_ID"],
    form_id: ["FORM_ID"],
    row_order: ["ROW_ORDER"],
    name: ["INS_BROKER_NAME"],
    city: ["INS_BROKER_US_CITY"],
    state: ["INS_BROKER_US_STATE"],
    zip: ["INS_BROKER_US_ZIP"],
    commission: ["INS_BROKER_COMM_PD_AMT"],
    fees: ["INS_BROKER_FEES_PD_AMT"],
    purpose: ["INS_BROKER_FEES_PD_TEXT"],
    code: ["INS_BROKER_CODE"],
  },
  F_SCH_C_PART1_ITEM2: {
    ack_id: ["ACK_ID"],
    row_order: ["ROW_ORDER"],
    name: ["PROVIDER_OTHER_NAME"],
    ein: ["PROVIDER_OTHER_EIN"],
    service_codes: ["PROVIDER_OTHER_SRVC_CODES"],
    relation: ["PROVIDER_OTHER_RELATION"],
    direct: ["PROVIDER_OTHER_DIRECT_COMP_AMT"],
    indirect: ["PROV_OTHER_TOT_IND_COMP_AMT"],
  },
};

/** The columns by which a file is one of the agency's: all of them, or it is none. */
const marks: Record<Dataset, readonly string[]> = {
  F_5500: ["ack_id", "ein", "plan_number", "plan_from", "sponsor_name"],
  F_5500_SF: ["ack_id", "ein", "plan_number", "plan_from", "sponsor_name"],
  F_SCH_A: ["ack_id", "form_id", "ein", "plan_number", "plan_from", "carrier_name"],
  F_SCH_A_PART1: ["ack_id", "form_id", "row_order", "name"],
  F_SCH_C_PART1_ITEM2: ["ack_id", "row_order", "name"],
};

const plain = (heading: string) =>
  heading
    .trim()
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, "_")
    .replace(/^_|_$/g, "");

/** Our names of a file's headings, in their order; one we do not read is "x_" and its place. */
export function namesOf(dataset: Dataset, headings: readonly string[]): string[] {
  const given = headings.map(plain);
  const found = new Map<number, string>();
  for (const [name, known] of Object.entries(columns[dataset])) {
    const at = known.map((heading) => given.indexOf(heading)).find((place) => place >= 0);
    if (at !== undefined && !found.has(at)) found.set(at, name);
  }
  return headings.map((_, place) => found.get(place) ?? `x_${place}`);
}

/** Which of the agency's files has these headings, if any. */
export const datasetOf = (headings: readonly string[]): Dataset | undefined =>
  datasets.find((dataset) => {
    const names = namesOf(dataset, headings);
    return marks[dataset].every((name) => names.includes(name));
  });
