/** Names by which a file or a person may mean an account. */
export type MatchKey = { kind: "EXTERNAL_ID" | "EIN" | "NAME"; key: string };

const legalForms = /\b(inc|incorporated|llc|llp|corp|corporation|co|company|ltd|limited|plc|lp|pc|the)\b/g;

/** A legal name without case, accents, punctuation and legal form, so that "The Acme Co., Inc." is "acme". */
export function nameKey(name: string) {
  const bare = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  const essence = bare.replace(legalForms, " ").replace(/\s+/g, " ").trim();
  return essence || bare;
}

type Named = { externalId?: string | null; ein?: string | null; name?: string };

/** The keys of an account, the surest first. */
export function keysOf({ externalId, ein, name }: Named): MatchKey[] {
  const keys: MatchKey[] = [];
  if (externalId) keys.push({ kind: "EXTERNAL_ID", key: externalId.trim().toLowerCase() });
  if (ein) keys.push({ kind: "EIN", key: ein.replace(/\D/g, "") });
  if (name) keys.push({ kind: "NAME", key: nameKey(name) });
  return keys;
}

/** The keys that identify: two employers may share a name, so a name counts only where nothing better is given. */
export function surest(keys: readonly MatchKey[]): MatchKey[] {
  const sure = keys.filter(({ kind }) => kind !== "NAME");
  return sure.length > 0 ? sure : [...keys];
}

/** The accounts that keys mean: several where they disagree. A name decides only where no identifier is known. */
export function matchOf(keys: readonly MatchKey[], known: (key: MatchKey) => readonly string[]): string[] {
  const sure = keys.filter(({ kind }) => kind !== "NAME").flatMap(known);
  const named = keys.filter(({ kind }) => kind === "NAME").flatMap(known);
  return [...new Set(sure.length > 0 ? sure : named)];
}

type Going = { name: string; names: readonly string[]; eins: readonly string[] };

/** Why a row does not mean the account its id leads to: its name and its EIN say another. Nothing where either agrees. */
export function contradiction(row: Named, { name, names, eins }: Going): string | undefined {
  if (!row.externalId || (row.ein && eins.includes(row.ein.replace(/\D/g, "")))) return;
  const another = row.name ? ![nameKey(name), ...names].includes(nameKey(row.name)) : row.ein && eins.length > 0;
  if (another) return `${row.externalId} is ${name} here; the file says ${row.name ?? row.ein}.`;
}
