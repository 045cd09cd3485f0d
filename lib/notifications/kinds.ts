/** What a notification is about, and what that is called on screen. */
export const notificationKinds = {
  OWNERSHIP: "Accounts and cover",
  BROKER: "Brokers of record",
  CARD: "People of firms",
  TASK: "Tasks",
  IMPORT: "Imports",
  FILE: "Monthly files",
  TARGET: "Targets",
  HEALTH: "Health",
  RENEWAL: "Renewals",
  APPROVAL: "Relief and approvals",
  REQUEST: "Internal requests",
  TERM: "Guarantees and terms",
  WEEK: "Weekly changes",
  NOTE: "Other",
} as const;

export type NotificationKind = keyof typeof notificationKinds;

/** A kind as an address or a row gives it; undefined for what is none. */
export const readKind = (value: unknown) =>
  typeof value === "string" && Object.hasOwn(notificationKinds, value) ? (value as NotificationKind) : undefined;
