export const firmKinds = [
  "GLOBAL_CONSULTANT",
  "NATIONAL",
  "REGIONAL",
  "BROKER",
  "PUBLIC_SECTOR",
  "TAFT_HARTLEY",
] as const;
export type FirmKind = (typeof firmKinds)[number];

/** What a firm is, on screen. */
export const kindNames: Record<FirmKind, string> = {
  GLOBAL_CONSULTANT: "Global consultant",
  NATIONAL: "National consultant",
  REGIONAL: "Regional broker",
  BROKER: "Broker",
  PUBLIC_SECTOR: "Public-sector advisor",
  TAFT_HARTLEY: "Fund advisor",
};

export const disclosures = ["NONE", "ASKED", "ON_FILE"] as const;
export type Disclosure = (typeof disclosures)[number];

/** Where the compensation disclosure under ERISA 408(b)(2) stands. */
export const disclosureNames: Record<Disclosure, string> = { NONE: "None", ASKED: "Asked for", ON_FILE: "On file" };
