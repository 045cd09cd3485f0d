import type { Share } from "./undoable";
import { actText, fieldText, isId, valueText } from "./words";

export type TrailEvent = {
  id: string;
  at: Date;
  ability: string;
  kind: string;
  actorId: string;
  subjectType: string | null;
  subjectId: string | null;
  accountId: string | null;
  changes: unknown;
  receipt: unknown;
};
/** `href`: the page of what it names, where it has one. */
export type Line = { field: string; before?: string; after: string; href?: string };
export type Story = {
  id: string;
  at: Date;
  who: string;
  what: string;
  refused: boolean;
  /** The person, team or record it was done to, where it has a name. */
  subject?: string;
  /** The page of the subject, where it has one. */
  subjectHref?: string;
  account?: { name: string; id?: string };
  lines: Line[];
  /** What its reader, who did it, may take back. */
  undo?: Share;
};

/** Every id an event mentions, for whoever looks up the names. */
export const idsIn = (events: TrailEvent[]) => [
  ...new Set(
    events.flatMap(({ actorId, subjectId, accountId, changes, receipt }) =>
      [actorId, subjectId, accountId, ...values(changes).flat(), ...values(receipt)].filter(isId),
    ),
  ),
];

/** An event as a person reads it. What the reader may not see has no name: such an account is "an account". */
export function storyOf(event: TrailEvent, names: ReadonlyMap<string, string>): Story {
  const { id, at, ability, actorId, subjectType, subjectId, accountId } = event;
  const refused = event.kind === "REFUSAL";
  const account = accountId ? names.get(accountId) : undefined;
  return {
    id,
    at,
    refused,
    who: names.get(actorId) ?? "Someone",
    what: actText(ability, refused, isRecord(event.changes) ? Object.keys(event.changes) : []),
    subject: subjectId && subjectId !== accountId ? names.get(subjectId) : undefined,
    subjectHref: subjectType === "import" ? importHref(subjectId, names) : undefined,
    account: accountId ? { name: account ?? "an account", id: account && accountId } : undefined,
    lines: linesOf(event, names),
  };
}

function linesOf({ changes, receipt }: TrailEvent, names: ReadonlyMap<string, string>): Line[] {
  if (isRecord(changes))
    return Object.entries(changes).map(([field, pair]) => {
      const [before, after] = Array.isArray(pair) ? pair : [undefined, pair];
      return {
        field: fieldText(field),
        before: valueText(before, names, field),
        after: valueText(after, names, field),
      };
    });
  if (!isRecord(receipt)) return [];
  return Object.entries(receipt)
    .filter(([field, value]) => field !== "id" && value !== null && value !== "" && typeof value !== "object")
    .map(([field, value]) => ({
      field: fieldText(field),
      after: valueText(value, names, field),
      href: field === "importId" ? importHref(value, names) : undefined,
    }));
}

/** The page of an import the reader may see. */
const importHref = (id: unknown, names: ReadonlyMap<string, string>) =>
  isId(id) && names.has(id) ? `/imports/${id}` : undefined;

const isRecord = (given: unknown): given is Record<string, unknown> =>
  typeof given === "object" && given !== null && !Array.isArray(given);
const values = (given: unknown) => (isRecord(given) ? Object.values(given) : []);
