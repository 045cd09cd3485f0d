import { type Disclosure, disclosureNames, type FirmKind, kindNames } from "@/lib/firms/kinds";
import { dayText } from "@/lib/format";

/** What is chosen of two firms, one by one; the name is whichever record stays. */
export const firmMergeFields = ["kind", "city", "state", "disclosure", "note"] as const;
export type FirmMergeField = (typeof firmMergeFields)[number];

export const firmFieldNames: Record<FirmMergeField, string> = {
  kind: "Kind",
  city: "City",
  state: "State",
  disclosure: "Disclosure",
  note: "Note",
};

/** A disclosure as a merge compares it, "ON_FILE 2026-03-02", in its two columns. */
export function disclosureOf(value: string): { disclosure: string; disclosedOn: string | null } {
  const [disclosure = "NONE", disclosedOn] = value.split(" ");
  return { disclosure, disclosedOn: disclosedOn ?? null };
}

/** What a field says, on screen. */
export function firmFieldText(field: FirmMergeField, value: string): string {
  if (value === "") return "Nothing";
  if (field === "kind") return kindNames[value as FirmKind] ?? value;
  if (field !== "disclosure") return value;
  const { disclosure, disclosedOn } = disclosureOf(value);
  const said = disclosureNames[disclosure as Disclosure] ?? disclosure;
  return disclosedOn ? `${said}, ${dayText(disclosedOn, "")}` : said;
}
