import { z } from "zod";
import { ascFields } from "./asc/schema";
import { rateFields } from "./schema";

/** The inputs' JSON Schemas, as published in public/schemas: numbers may be JSON numbers or strings of digits. */
export const publishedSchemas = {
  insured: () => jsonSchema(rateFields, "Insured renewal"),
  asc: () => jsonSchema(ascFields, "ASC renewal"),
};

function jsonSchema(fields: z.ZodType, title: string) {
  const { $schema, ...schema } = z.toJSONSchema(fields, {
    io: "input",
    unrepresentable: "any",
    // An exact decimal exists in memory alone; in a file it is a number or its digits.
    override: ({ jsonSchema: { anyOf }, jsonSchema }) => {
      if (anyOf) jsonSchema.anyOf = anyOf.filter((option) => Object.keys(option).length > 0);
    },
  });
  return { $schema, title, ...schema };
}
