export const kinds = ["BOOK", "PEOPLE", "SETTINGS", "IMPORT", "REFUSAL"] as const;
export type Kind = (typeof kinds)[number];
export const kindNames: Record<Kind, string> = {
  BOOK: "Book",
  PEOPLE: "People and access",
  SETTINGS: "Settings",
  IMPORT: "Imports",
  REFUSAL: "Refused attempts",
};
