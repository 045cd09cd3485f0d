import { readFileSync } from "node:fs";

/** A relation as schema.prisma draws it; `fields` are this side's columns, where it holds the key. */
export type Relation = { name: string; to: string; list: boolean; optional: boolean; fields: string[] };
export type Model = {
  name: string;
  table: string;
  columns: Record<string, string>;
  key: string[];
  relations: Relation[];
};

/** Every model of schema.prisma, by its table, so that tests of all tables need no list of their own. */
export function readModels(schema = readFileSync("prisma/schema.prisma", "utf8")) {
  const blocks = [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].map(([, name = "", body = ""]) => ({
    name,
    body,
  }));
  const names = new Set(blocks.map(({ name }) => name));
  return new Map(blocks.map(({ name, body }) => [mapped(body, "@@map") ?? name, modelOf(name, body, names)]));
}

function modelOf(name: string, body: string, models: Set<string>): Model {
  const model: Model = { name, table: mapped(body, "@@map") ?? name, columns: {}, key: [], relations: [] };
  for (const [line, field = "", type = "", mark = ""] of body.matchAll(/^ {2}(\w+)\s+(\w+)(\[\]|\?)?.*$/gm)) {
    if (models.has(type))
      model.relations.push({
        name: field,
        to: type,
        list: mark === "[]",
        optional: mark === "?",
        fields: list(line, "fields: "),
      });
    else model.columns[field] = mapped(line, "@map") ?? field;
    if (/ @id\b/.test(line)) model.key = [field];
  }
  const compound = list(body, "@@id(");
  if (compound.length) model.key = compound;
  return model;
}

const mapped = (text: string, mark: string) => new RegExp(`(?<!@)${mark}\\("(\\w+)"\\)`).exec(text)?.[1];
const list = (text: string, before: string) => {
  const [, names] = text.split(before).length > 1 ? (/^\[([^\]]*)\]/.exec(text.split(before)[1]!) ?? []) : [];
  return names ? names.split(",").map((name) => name.trim()) : [];
};
