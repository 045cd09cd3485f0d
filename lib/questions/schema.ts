import { z } from "zod";
import { freeText } from "@/lib/accounts/free-text";
import { desks } from "@/lib/requests/desks";
import { asJson, dayField, orNothing, ticked, versionField } from "@/lib/units/form-field";

export const largestSheet = 5 * 1024 * 1024;
const rfpId = z.uuid();
const questionId = z.uuid();
const place = z.number().int().min(0).max(999);
const layout = z.object({
  sheet: z.string().max(120),
  heading: z.number().int().min(0).max(1_048_576),
  question: place,
  answer: place,
  number: place.nullable(),
  section: place.nullable(),
});

/** The consultant's file as it is; its questions are found by their columns. */
export const loadSheet = z.object({
  rfpId,
  file: z
    .instanceof(File, { error: "Choose the consultant’s file." })
    .refine(({ size }) => size > 0, "The file is empty.")
    .refine(({ size }) => size <= largestSheet, "The file is larger than 5 MB. Save the questions alone."),
});
/** The columns as somebody chose them. */
export const mapSheet = z.object({
  rfpId,
  layouts: asJson(
    z
      .array(layout.refine(({ question, answer }) => question !== answer, "Question and answer are two columns."))
      .min(1, "Choose the columns of one sheet at least.")
      .max(60),
  ),
});

const answer = freeText(1, 8_000, "Write the answer.");
/** `expired` says that an expired answer of the library is taken all the same. */
export const answerQuestion = z.object({
  questionId,
  version: versionField,
  answer,
  answerId: orNothing(z.uuid()),
  expired: ticked,
});
export const clearAnswer = z.object({ questionId, version: versionField });
export const acceptAnswers = z.object({
  rfpId,
  picks: asJson(
    z
      .array(z.object({ questionId: z.uuid(), answerId: z.uuid() }))
      .min(1, "Choose a question at least.")
      .max(3_000),
  ),
});
export const approveQuestions = z.object({ rfpId, ids: asJson(z.array(z.uuid()).min(1).max(3_000)) });
export const routeQuestions = z.object({
  rfpId,
  ids: asJson(z.array(z.uuid()).min(1, "Choose a question at least.").max(3_000)),
  desk: z.enum(desks, "Choose a desk."),
  assigneeId: orNothing(z.uuid()),
  contact: freeText(0, 80, "").default(""),
  dueOn: dayField,
});
