/** A firm or carrier, and the reviewed beginnings of the keys it files under. */
type Family = { name: string; starts: readonly string[] };

/** Brokers and consultants that file under many spellings; each beginning was looked at, typing errors included. */
export const brokerFamilies: readonly Family[] = [
  { name: "Marsh McLennan Agency", starts: ["MARSH AND MCLENNAN AGENCY", "MARSH MCLENNAN AGENCY", "MMA SECURITIES"] },
  { name: "Mercer", starts: ["MERCER HEALTH AND BENEFITS", "MERCER HEALTH BENEFITS", "MERCER CONSULTING"] },
  { name: "WTW", starts: ["WILLIS TOWERS WATSON", "WILLS TOWERS WATSON", "TOWERS WATSON", "WILLIS OF ", "WTW"] },
  { name: "Aon", starts: ["AON CONSULTING", "AON RISK", "AON HEWITT", "AON SERVICE"] },
  {
    name: "Gallagher",
    starts: ["GALLAGHER BENEFIT", "ARTHUR J GALLAGHER", "GALLAGHER BENEFITS", "A J GALLAGHER", "AJ GALLAGHER"],
  },
  { name: "Lockton", starts: ["LOCKTON"] },
  { name: "HUB International", starts: ["HUB INTERNATIONAL", "HUB INTL"] },
  { name: "USI", starts: ["USI INSURANCE", "USI CONSULTING", "USI MIDWEST", "USI SOUTHWEST", "USI ADVANTAGE"] },
  { name: "Brown & Brown", starts: ["BROWN AND BROWN"] },
  { name: "OneDigital", starts: ["ONEDIGITAL", "DIGITAL INSURANCE", "ONE DIGITAL"] },
  { name: "NFP", starts: ["NFP CORPORATE", "NFP HEALTH", "NFP INSURANCE", "NATIONAL FINANCIAL PARTNERS"] },
  { name: "Alliant", starts: ["ALLIANT INSURANCE", "ALLIANT EMPLOYEE", "ALLIANT SERVICES"] },
  { name: "AssuredPartners", starts: ["ASSUREDPARTNERS", "ASSURED PARTNERS"] },
  { name: "Acrisure", starts: ["ACRISURE"] },
  { name: "Hylant", starts: ["HYLANT"] },
  { name: "IMA", starts: ["IMA FINANCIAL", "IMA"] },
  { name: "Holmes Murphy", starts: ["HOLMES MURPHY"] },
  { name: "Segal", starts: ["SEGAL"] },
  { name: "Milliman", starts: ["MILLIMAN"] },
  { name: "Woodruff Sawyer", starts: ["WOODRUFF SAWYER"] },
  { name: "Risk Strategies", starts: ["RISK STRATEGIES"] },
];

/** Carriers whose companies file under their own names and numbers. */
export const carrierFamilies: readonly Family[] = [
  { name: "UnitedHealthcare", starts: ["UNITEDHEALTHCARE", "UNITED HEALTHCARE", "UNITED HEALTH CARE"] },
  { name: "Aetna", starts: ["AETNA"] },
  { name: "Cigna", starts: ["CIGNA", "CONNECTICUT GENERAL LIFE"] },
  { name: "Kaiser Permanente", starts: ["KAISER FOUNDATION", "KAISER PERMANENTE"] },
  { name: "Delta Dental", starts: ["DELTA DENTAL"] },
  { name: "VSP", starts: ["VISION SERVICE PLAN", "VSP VISION"] },
  { name: "EyeMed", starts: ["EYEMED", "FIDELITY SECURITY LIFE"] },
  { name: "MetLife", starts: ["METROPOLITAN LIFE", "METLIFE"] },
  { name: "Guardian", starts: ["GUARDIAN LIFE"] },
  { name: "Lincoln Financial", starts: ["LINCOLN NATIONAL LIFE", "LINCOLN FINANCIAL", "LINCOLN LIFE"] },
  { name: "Unum", starts: ["UNUM LIFE", "UNUM INSURANCE", "FIRST UNUM", "PROVIDENT LIFE AND ACCIDENT"] },
  { name: "Sun Life", starts: ["SUN LIFE"] },
  { name: "The Hartford", starts: ["HARTFORD LIFE"] },
  { name: "Principal", starts: ["PRINCIPAL LIFE"] },
  { name: "Prudential", starts: ["PRUDENTIAL INSURANCE"] },
  { name: "Humana", starts: ["HUMANA"] },
];

/** Paid by plans, and no adviser on employee benefits: investment, fiduciary, retirement and asset management. */
export const otherTrades =
  /\b(FIDUCIARY|INVESTMENTS?|WEALTH|ASSET MANAGEMENT|CAPITAL MANAGEMENT|SECURITIES|RETIREMENT|BROKERAGE SERVICES RETIREMENT|TRUST COMPANY|CUSTODIAN|MUTUAL FUNDS?)\b/;
/** The same by name: firms whose name alone does not say it, each looked at. */
export const otherNames: readonly string[] = ["SEGALL BRYANT AND HAMILL", "FIDELITY", "VANGUARD", "CHARLES SCHWAB"];
