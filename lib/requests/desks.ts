import type { Role } from "@/lib/roles";

/** Who inside the house is asked for something a renewal waits for. */
export const desks = ["UNDERWRITING", "OPERATIONS", "CLINICAL", "LEGAL", "ANALYTICS"] as const;
export type Desk = (typeof desks)[number];

export const deskNames: Record<Desk, string> = {
  UNDERWRITING: "Underwriting",
  OPERATIONS: "Operations",
  CLINICAL: "Clinical",
  LEGAL: "Legal",
  ANALYTICS: "Analytics",
};

/** Business days a desk has for an answer, as delivered; a setting changes them. */
export const usualDays: Record<Desk, string> = {
  UNDERWRITING: "5",
  OPERATIONS: "3",
  CLINICAL: "5",
  LEGAL: "10",
  ANALYTICS: "5",
};

/** The roles that sit at a desk; whoever asked writes down the answers of a desk nobody signs in for. */
export const deskRoles: Record<Desk, Role[]> = {
  UNDERWRITING: ["UNDERWRITER", "UW_MANAGER"],
  OPERATIONS: ["OPERATIONS"],
  CLINICAL: [],
  LEGAL: [],
  ANALYTICS: [],
};
export const isStaffed = (desk: Desk) => deskRoles[desk].length > 0;

/** Who outside may owe what an answer needs. */
export const outsiders = ["CUSTOMER", "BROKER", "CARRIER", "VENDOR"] as const;
export type Outsider = (typeof outsiders)[number];
export const outsiderNames: Record<Outsider, string> = {
  CUSTOMER: "Customer",
  BROKER: "Broker or consultant",
  CARRIER: "Another carrier",
  VENDOR: "Vendor",
};
