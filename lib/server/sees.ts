import "server-only";
import type { Role } from "@/lib/roles";

/** Which of PostgreSQL's roles a person becomes. */
export const sees = {
  AE: "book",
  DIRECTOR: "book",
  VP: "all",
  UNDERWRITER: "case",
  UW_MANAGER: "all",
  OPERATIONS: "all",
  ADMIN: "admin",
} as const satisfies Record<Role, string>;
