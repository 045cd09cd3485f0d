/** The roles people have here: one each. */
export const roles = ["AE", "DIRECTOR", "VP", "UNDERWRITER", "UW_MANAGER", "OPERATIONS", "ADMIN"] as const;
export type Role = (typeof roles)[number];

/** What a person is called on screen. */
export const roleNames: Record<Role, string> = {
  AE: "Account executive",
  DIRECTOR: "Director",
  VP: "Vice president",
  UNDERWRITER: "Underwriter",
  UW_MANAGER: "Underwriting manager",
  OPERATIONS: "Operations",
  ADMIN: "Admin",
};
