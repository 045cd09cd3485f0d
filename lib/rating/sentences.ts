import type { z } from "zod";
import { Decimal } from "@/lib/units/decimal";

type Issue = z.core.$ZodIssue;

/** One sentence per wrong field, naming the field as the input writes it: "periods[0].weight is missing." */
export function sentencesOf(issues: readonly Issue[], input: unknown): string[] {
  return [...new Set(issues.flatMap((issue) => sentences(issue, input)))];
}

function sentences(issue: Issue, input: unknown): string[] {
  const number = numberInstead(issue, input);
  if (number) return [`${written(number)} must be an object.`];
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => `${written([...issue.path, key])} is not a field of this input.`);
  const isMissing = valueAt(input, issue.path) === undefined && issue.code !== "custom" && issue.path.length > 0;
  return [`${written(issue.path)} ${isMissing ? "is missing" : issue.message}.`];
}

/** Where an exact number stands in an object's place: it has methods for keys, and none of the fields. */
function numberInstead({ path, code }: Issue, input: unknown) {
  const reaches = code === "unrecognized_keys" ? path.length + 1 : path.length;
  return Array.from({ length: reaches }, (_, end) => path.slice(0, end)).find((above) =>
    Decimal.isDecimal(valueAt(input, above)),
  );
}

const valueAt = (input: unknown, path: readonly PropertyKey[]) =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], input);

/** periods[0].coverages[1].paid; a key that isn't plain is quoted, and a long one cut. */
const written = (path: readonly PropertyKey[]) =>
  path.length === 0
    ? "The input"
    : path.reduce<string>((text, key) => {
        if (typeof key === "number") return `${text}[${key}]`;
        const word = String(key);
        const plain = /^\w{1,60}$/.test(word) ? word : JSON.stringify(word.slice(0, 60));
        return text ? `${text}.${plain}` : plain;
      }, "");
