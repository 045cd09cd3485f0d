import { renewalDay } from "@/lib/format";
import { type FilterField, fieldOf, noValue } from "./filter";

export type Named = { id: string; name: string };
export type Names = { firms: Named[]; owners: Named[]; tags: string[] };
export type FilterFace = { field: FilterField; values: string[]; says: string; shown: string; removeHref: string };

/** What may be chosen for a field: its own choices, or the firms and AEs of this Book. */
export function choicesOf(field: FilterField, { firms, owners, tags }: Names): { value: string; label: string }[] {
  const spec = fieldOf(field);
  if (spec.kind === "choice") return Object.entries(spec.choices).map(([value, label]) => ({ value, label }));
  if (spec.kind === "tag")
    return [...tags.map((tag) => ({ value: tag, label: tag })), { value: noValue, label: "No tag" }];
  const people = spec.kind === "firm" ? firms : spec.kind === "owner" ? owners : [];
  return people.map(({ id, name }) => ({ value: id, label: name }));
}

/** Values as the chip says them: "National, Major", "10/1/2027", "12 months". */
export function sayValues(field: FilterField, values: string[], names: Names): string {
  const spec = fieldOf(field);
  if (spec.kind === "day") return renewalDay(values[0]);
  if (spec.kind === "number") return spec.unit === "%" ? `${values[0]}%` : `${values[0]} ${spec.unit}`.trim();
  const labels = new Map(choicesOf(field, names).map(({ value, label }) => [value, label]));
  const said = values.map(
    (value) => labels.get(value) ?? (value === noValue ? "None" : spec.kind === "tag" ? value : "Someone else"),
  );
  return said.length > 2 ? `${said.slice(0, 2).join(", ")} and ${said.length - 2} more` : said.join(", ");
}
