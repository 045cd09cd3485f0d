/** The consultants and brokers of the demo, and what sort of firm each is. */
export const firms: Record<
  string,
  "GLOBAL_CONSULTANT" | "NATIONAL" | "REGIONAL" | "BROKER" | "PUBLIC_SECTOR" | "TAFT_HARTLEY"
> = {
  "Halyard Global": "GLOBAL_CONSULTANT",
  "Kestrel & Rowe": "NATIONAL",
  "Meridian Arch": "NATIONAL",
  "Brightwater Benefits": "REGIONAL",
  "Pilotboat Partners": "BROKER",
  "Commonwealth Public Benefits Advisors": "PUBLIC_SECTOR",
  "Ledger & Loom Fund Advisors": "TAFT_HARTLEY",
};

/** Consultants are paid by the employer, brokers by commission. */
export const roleOf = (firm: string) =>
  ["REGIONAL", "BROKER"].includes(firms[firm] ?? "BROKER") ? "BROKER" : "CONSULTANT";
