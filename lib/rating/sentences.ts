import type { z } from "zod";

type Issue = z.core.$ZodIssue;

/** One sentence per wrong field, naming the field as the input writes it: "periods[0].weight is missing." */
export function sentencesOf(issues: readonly Issue[], input: unknown): string[] {
  return [...new Set(issues.flatMap((issue) => sentences(issue, input)))];
}

function sentences(issue: Issue, input: unknown): string[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => `${written([...issue.path, key])} is not a field of this input.`);
  if (issue.path.length === 0) return [`The input ${issue.message}.`];
  const isMissing = valueAt(input, issue.path) === undefined && issue.code !== "custom";
  return [`${written(issue.path)} ${isMissing ? "is missing" : issue.message}.`];
}

const valueAt = (input: unknown, path: readonly PropertyKey[]) =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], input);

/** periods[0].coverages[1].paid; a key that isn't plain is quoted, and a long one cut. */
const written = (path: readonly PropertyKey[]) =>
  path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    const word = String(key);
    const plain = /^\w{1,60}$/.test(word) ? word : JSON.stringify(word.slice(0, 60));
    return text ? `${text}.${plain}` : plain;
  }, "");
