/** Customers who left: when (contract years before the next renewal on that day), why and to whom. */
export type Past = {
  key: string;
  name: string;
  industry: string;
  hq: string;
  funding: "FI" | "ASC";
  members: number;
  renewal: string;
  owner: string;
  firm: string;
  rate: string;
  yearsAgo: number;
  reason: string;
  to: string;
};

const columns = [
  "key",
  "name",
  "industry",
  "hq",
  "funding",
  "members",
  "renewal",
  "owner",
  "firm",
  "rate",
  "yearsAgo",
  "reason",
  "to",
] as const;

const lines = [
  "L01|Wharfside Hotel Collection|Hospitality|Boston MA|FI|1180|01-01|AE-4|Brightwater Benefits|742|1|PRICE|Tidewell Health",
  "L02|Calder Instruments|Life-science tools|Billerica MA|ASC|2140|01-01|AE-5|Meridian Arch|43.10|1|MERGER|Parent's national carrier",
  "L03|Greyfriars College|Higher education|Worcester MA|FI|890|07-01|AE-1|Commonwealth Public Benefits Advisors|731|1|PRICE|Northern Compass",
  "L04|Tolland Paper Converters|Manufacturing|Westfield MA|FI|640|01-01|AE-6|Pilotboat Partners|756|2|CLOSED|None, plant closed",
  "L05|Brookmere Savings Bank|Banking|Salem MA|FI|720|04-01|AE-6|Pilotboat Partners|748|1|PRICE|Tidewell Health",
  "L06|Hartwell Freight|Transportation|Everett MA|ASC|1630|01-01|AE-4|Brightwater Benefits|42.30|2|SERVICE|Northern Compass",
  "L07|Isobar Games|Software|Cambridge MA|FI|580|10-01|AE-5|Brightwater Benefits|812|2|NETWORK|National Alliance Health",
  "L08|Sable Point Fisheries|Food processing|New Bedford MA|FI|510|07-01|AE-6|Pilotboat Partners|769|2|PRICE|Tidewell Health",
  "L09|Fairhaven Academy Trust|Education (private)|Fairhaven MA|FI|660|09-01|AE-1|Commonwealth Public Benefits Advisors|744|1|FUNDING_CHANGE|Regional school pool",
  "L10|Kettleby & Marsh LLP|Legal services|Hartford CT|ASC|950|01-01|AE-8|Kestrel & Rowe|46.70|1|BROKER_CHANGE|National Alliance Health",
];

export const past: Past[] = lines.map((line) => {
  const cells = line.split("|");
  const read = Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""]));
  return { ...read, members: Number(read.members), yearsAgo: Number(read.yearsAgo) } as Past;
});
