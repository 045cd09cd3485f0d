import { agendas, type FilledPart, type Item, type PackKind, type Part } from "./agenda";

/** What fills each part of an agenda, by its key, and what is said where that is nothing. */
export type Fills = Record<string, { items: Item[]; none: string }>;

const nothing = { items: [], none: "" };

/** An agenda's parts with what was read for them; a part nobody fills is there for what is said in it. */
export const filled = (kind: PackKind, fills: Fills): FilledPart[] =>
  agendas[kind].parts.map((part: Part) => ({ ...part, ...(fills[part.key] ?? nothing) }));

/** Of parts as they were kept, what whoever reads them may see today: a line of an account that is not theirs is not theirs either. */
export const readable = (parts: readonly FilledPart[], visible: ReadonlySet<string>): FilledPart[] =>
  parts.map((part) => ({
    ...part,
    items: part.items.filter(({ accountId }) => accountId === undefined || visible.has(accountId)),
  }));

/** The accounts that some parts name. */
export const accountsOf = (parts: readonly FilledPart[]) => [
  ...new Set(parts.flatMap(({ items }) => items.flatMap(({ accountId }) => accountId ?? []))),
];
