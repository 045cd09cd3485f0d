import type { FileRow } from "./rows";

const columns =
  "id,account,industry,hq,funding,members,contracts,renewal,ae,consultant,rate,pool_or_isl,claims_pmpm,mlr,products,out_of_state_pct";

/** The second Director's eight accounts, so that a leak between teams would show. */
const lines = [
  "B01,Marrowstone Foods Group,Food manufacturing,Providence RI,ASC,7900,3710,01-01,AE-7,Meridian Arch,38.40,350000,612,,7,44",
  "B02,Eastgate Municipal Trust,Public / municipal,Portland ME,FI,4300,2060,07-01,AE-7,Commonwealth Public Benefits Advisors,762,300000,682,0.895,5,3",
  "B03,Thornfield Aerospace,Defense,Nashua NH,ASC,3850,1790,01-01,AE-7,Halyard Global,43.20,350000,641,,6,31",
  "B04,Ravenel Medical Group,Health system,Hartford CT,ASC,3100,1465,10-01,AE-8,Kestrel & Rowe,44.10,250000,633,,5,12",
  "B05,Cobalt Ridge Outfitters,Retail (national),Manchester NH,FI,2250,1060,01-01,AE-8,Brightwater Benefits,771,200000,701,0.91,4,22",
  "B06,Ashby & Thorne Insurance Brokers,Insurance (P&C),Stamford CT,FI,1500,712,04-01,AE-8,Pilotboat Partners,803,200000,707,0.88,5,16",
  "B07,Piermont School Collaborative,Education (private),Burlington VT,FI,1240,585,07-01,AE-8,Brightwater Benefits,748,200000,696,0.93,4,4",
  "B08,Solenne Robotics,Technology hardware,Portsmouth NH,ASC,860,412,01-01,AE-7,Kestrel & Rowe,49.20,175000,604,,5,39",
];

export const secondTeam: FileRow[] = lines.map(read);

function read(line: string): FileRow {
  const cells = line.split(",");
  return Object.fromEntries(columns.split(",").map((column, index) => [column, cells[index] ?? ""]));
}
