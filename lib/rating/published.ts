import { z } from "zod";
import { ascFields } from "./asc/schema";
import { rateFields } from "./schema";

/** The inputs' JSON Schemas, as published in public/schemas: numbers may be JSON numbers or strings of digits. */
export const publishedSchemas = {
  insured: () => jsonSchema(rateFields, "Insured renewal"),
  asc: () => jsonSchema(ascFields, "ASC renewal"),
};

function jsonSchema(fields: z.ZodType, title: string) {
  const { $schema, ...schema } = z.toJSONSchema(fields, { io: "input", unrepresentable: "any" });
  return { $schema, title, ...(inFiles(schema) as object) };
}

/** An exact decimal exists in memory alone; in a file it is a number or its digits, so that its empty option goes. */
function inFiles(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(inFiles);
  if (node === null || typeof node !== "object") return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === "anyOf" ? value.filter(isSaid).map(inFiles) : inFiles(value),
    ]),
  );
}

const isSaid = (option: object) => Object.keys(option).length > 0;
