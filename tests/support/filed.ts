import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { importFolder } from "@/lib/server/filings/command";
import { unscoped } from "./book";
import { id } from "./cast";

/** Small files of the agency’s, and loading them as the command does. */
export const plans =
  "ACK_ID,FORM_PLAN_YEAR_BEGIN_DATE,FORM_TAX_PRD,TYPE_PLAN_ENTITY_CD,PLAN_NAME,SPONS_DFE_PN,SPONSOR_DFE_NAME,SPONS_DFE_MAIL_US_CITY,SPONS_DFE_MAIL_US_STATE,SPONS_DFE_MAIL_US_ZIP,SPONS_DFE_EIN,TOT_ACTIVE_PARTCP_CNT,TYPE_WELFARE_BNFT_CODE,BENEFIT_INSURANCE_IND,BENEFIT_GEN_ASSET_IND";
export const contracts =
  "ack_id,form_id,sch_a_plan_year_begin_date,sch_a_plan_year_end_date,sch_a_plan_num,sch_a_ein,ins_carrier_name,ins_carrier_ein,ins_carrier_naic_code,ins_prsn_covered_eoy_cnt,ins_policy_from_date,ins_policy_to_date,ins_broker_comm_tot_amt,ins_broker_fees_tot_amt,wlfr_bnft_health_ind,wlfr_tot_earned_prem_amt,wlfr_premium_rcvd_amt,wlfr_tot_charges_paid_amt";
export const paid =
  "ACK_ID,FORM_ID,ROW_ORDER,INS_BROKER_NAME,INS_BROKER_US_ZIP,INS_BROKER_COMM_PD_AMT,INS_BROKER_FEES_PD_AMT";

export const providers =
  "ACK_ID,ROW_ORDER,PROVIDER_OTHER_NAME,PROVIDER_OTHER_EIN,PROVIDER_OTHER_SRVC_CODES,PROVIDER_OTHER_DIRECT_COMP_AMT";

export const ack = (n: number) => `2024070${n}120000NAL0000000000001`;
export const plan = (n: number, ein: string, name: string, year = 2023, more = "BOSTON,MA,2110") =>
  `${ack(n)},${year}-01-01,${year}-12-31,2,HEALTH PLAN,501,"${name}",${more},${ein},1200,4A4D,1,0`;
export const contract = (n: number, form: number, ein: string, more: string) =>
  `${ack(n)},${form},2023-01-01,2023-12-31,501,${ein},${more}`;

async function folder(files: Record<string, string[]>) {
  const place = await mkdtemp(path.join(tmpdir(), "truebook-5500-"));
  for (const [name, lines] of Object.entries(files))
    await writeFile(path.join(place, name), `${lines.join("\r\n")}\r\n`);
  return place;
}
export const load = async (files: Record<string, string[]>, slice = {}) =>
  importFolder(id("otto"), await folder(files), slice);

/** Rows of any table, as nobody in particular. */
export const rows = <T>(text: TemplateStringsArray) => unscoped((db) => db.$queryRaw<T[]>(text));

/** Leaves nothing of the market. */
export const emptyMarket = () =>
  unscoped(
    (db) =>
      db.$executeRaw`truncate filings, filed_contracts, filed_brokers, filed_providers, filed_names, filed_parties, filed_images, prospects, prospect_words cascade`,
  );

/** What an undo of every load leaves. */
export const noMarket = {
  filings: 0,
  contracts: 0,
  brokers: 0,
  prospects: 0,
  parties: 0,
  names: 0,
  images: 0,
  words: 0,
};
export const leftOfMarket = async () =>
  (
    await unscoped(
      (db) => db.$queryRaw<Record<string, number>[]>`select (select count(*)::int from filings) as filings,
    (select count(*)::int from filed_contracts) as contracts, (select count(*)::int from filed_brokers) as brokers,
    (select count(*)::int from prospects) as prospects, (select count(*)::int from filed_parties) as parties,
    (select count(*)::int from filed_names) as names, (select count(*)::int from filed_images) as images,
    (select count(*)::int from prospect_words) as words`,
    )
  )[0];
