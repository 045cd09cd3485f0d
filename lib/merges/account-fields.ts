import { dayText } from "@/lib/format";

/** What is chosen of two accounts, one by one; the name is whichever record stays. */
export const accountMergeFields = [
  "externalId",
  "employer",
  "customerSinceOn",
  "situs",
  "priority",
  "nextStep",
  "tags",
  "note",
] as const;
export type AccountMergeField = (typeof accountMergeFields)[number];

export const accountFieldNames: Record<AccountMergeField, string> = {
  externalId: "Id",
  employer: "Employer",
  customerSinceOn: "Customer since",
  situs: "Situs",
  priority: "Priority",
  nextStep: "Next step",
  tags: "Tags",
  note: "Note",
};

/** What a field says, on screen. */
export function accountFieldText(field: AccountMergeField, value: string): string {
  if (value === "") return "Nothing";
  return field === "customerSinceOn" ? dayText(value, "") : value;
}
