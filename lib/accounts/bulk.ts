import { counted } from "@/lib/format";
import { type EditableField, fieldWords, tagsIn, tagText } from "./editable";
import type { BulkField } from "./schema";

/** The field that a change of many writes: tags are added to it or taken from it. */
export const fieldWritten = (field: BulkField): EditableField =>
  field === "addTags" || field === "removeTags" ? "tags" : field;

/** What a field says after a change of many, of what it says now. */
export function bulkValue(field: BulkField, now: string, value: string): string {
  if (field === "addTags") return tagText(tagsIn(`${now},${value}`));
  if (field !== "removeTags") return value;
  const gone = tagsIn(value).map((tag) => tag.toLowerCase());
  return tagText(tagsIn(now).filter((tag) => !gone.includes(tag.toLowerCase())));
}

/** "Changed the priority of 54 accounts." */
export function bulkSays(field: BulkField, count: number): string {
  const accounts = counted(count, "account");
  if (field === "addTags") return `Added tags to ${accounts}.`;
  if (field === "removeTags") return `Removed tags from ${accounts}.`;
  return `Changed ${fieldWords[field]} of ${accounts}.`;
}
