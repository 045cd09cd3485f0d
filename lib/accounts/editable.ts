import { z } from "zod";
import { isDay } from "@/lib/units/day";
import { isStateCode } from "@/lib/units/us-states";
import { freeText } from "./free-text";

const emptyOr = <T extends z.ZodType>(schema: T) => z.union([z.literal(""), schema]);
const onOneLine = (text: string) => /^\P{Cc}*$/u.test(text);
const line = (atMost: number) => freeText(0, atMost, "").refine(onOneLine, "Keep it on one line.");
const dayOrNone = emptyOr(z.string().refine(isDay, "Choose a day."));

/** "Key, RFP watch ,key" as the tags it means, each once and in order; a tag is at most 30 characters. */
export const tagsIn = (text: string) => [
  ...new Map(
    text
      .split(",")
      .map((tag) => tag.trim().replace(/\s+/g, " "))
      .filter(Boolean)
      .map((tag) => [tag.toLowerCase(), tag]),
  ).values(),
];

/** Tags as a field shows them. */
export const tagText = (tags: readonly string[]) => tags.join(", ");

export const tagList = line(400)
  .transform((text) => tagText(tagsIn(text)))
  .refine((text) => tagsIn(text).length <= 12, "Keep it to 12 tags.")
  .refine((text) => tagsIn(text).every((tag) => tag.length <= 30), "Keep each tag under 30 characters.");

/** The fields of an account that are edited one at a time, as text, and what each may hold; "" is nothing. */
export const editableFields = {
  name: freeText(2, 200, "Enter the account’s name.").refine(onOneLine, "Keep it on one line."),
  externalId: line(40),
  customerSinceOn: dayOrNone,
  situs: z
    .string()
    .trim()
    .toUpperCase()
    .refine((code) => code === "" || isStateCode(code), "Enter a state’s two letters, such as MA."),
  priority: z.enum(["", "A", "B", "C"], "Choose A, B or C."),
  nextStep: line(200),
  nextStepOn: dayOrNone,
  note: freeText(0, 4_000, ""),
  tags: tagList,
  /** The next renewal's, not the account's own. */
  headline: line(200),
};
export type EditableField = keyof typeof editableFields;
export const editableNames = Object.keys(editableFields) as EditableField[];

/** A field in the words of a sentence: "ann changed the priority to …". */
export const fieldWords: Record<EditableField, string> = {
  name: "the name",
  externalId: "the id",
  customerSinceOn: "the customer date",
  situs: "the situs",
  priority: "the priority",
  nextStep: "the next step",
  nextStepOn: "the day of the next step",
  note: "the note",
  tags: "the tags",
  headline: "the headline",
};
