import { z } from "zod";
import { freeText } from "@/lib/accounts/free-text";
import { dayField, versionField } from "@/lib/units/form-field";

const answerId = z.uuid();
const topic = freeText(2, 80, "Say what it is about.");
const product = z.union([z.literal(""), freeText(2, 80, "Name the product.")]).default("");
const asked = freeText(5, 500, "Write the question it answers.");
const words = freeText(2, 8_000, "Write the answer.");

export const addAnswer = z.object({ topic, product, asked, words });
export const editAnswer = addAnswer.extend({ answerId, version: versionField });
export const approveAnswer = z.object({ answerId, version: versionField, expiresOn: dayField });
export const retireAnswer = z.object({ answerId, version: versionField });
