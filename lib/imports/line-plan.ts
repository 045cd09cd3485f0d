import type { Coverage } from "@/lib/accounts/coverage";
import { addDays, type Day } from "@/lib/units/day";
import { decimal } from "@/lib/units/decimal";
import type { LineFault, LineRow, PriceBasis } from "./line-row";

/** A term that is on record; rates as text. */
export type KnownTerm = {
  id: string;
  funding: "INSURED" | "ASC";
  basis: PriceBasis;
  rate: string;
  tiers: Record<string, { rate: string }> | null;
  commission: string | null;
  from: Day;
  to: Day;
  target: string | null;
  pooling: string | null;
  guaranteedUntil: Day | null;
};
/** A line that is on record, its terms oldest first. */
export type KnownLine = {
  id: string;
  coverage: Coverage;
  plan: string;
  startedOn: Day;
  terminatedOn: Day | null;
  terms: KnownTerm[];
};

export type TermValues = Omit<KnownTerm, "id">;
export type TermChanges = Partial<Record<keyof TermValues, [before: string | null, after: string]>>;
export type LinePlan =
  | { outcome: "REJECT"; faults: LineFault[] }
  | { outcome: "UNCHANGED"; line: KnownLine }
  | {
      outcome: "CREATE" | "UPDATE";
      line?: KnownLine;
      term?: KnownTerm;
      values: TermValues;
      changes: TermChanges;
      converts: boolean;
    };

const no = (column: LineFault["column"], reason: string): LinePlan => ({
  outcome: "REJECT",
  faults: [{ column, reason }],
});

/** What a row makes of an account's lines: a new line, a new term, a term changed. A blank cell keeps what is there. */
export function planLine(row: LineRow, lines: readonly KnownLine[]): LinePlan {
  const mine = lines.filter((line) => line.coverage === row.coverage && (!row.plan || same(line.plan, row.plan)));
  const open = mine.filter(({ terminatedOn }) => !terminatedOn || terminatedOn >= (row.from ?? ""));
  if (open.length > 1) return no("plan", "The account has several such lines; say which plan option.");
  const [line] = open;
  if (line && row.from && row.from < line.startedOn) return no("from", `The line began on ${line.startedOn}.`);
  if (line?.terminatedOn && row.to && row.to > line.terminatedOn)
    return no("to", `The line ended on ${line.terminatedOn}.`);
  const term = line?.terms.find(({ from }) => from === row.from);
  const before = line?.terms.filter(({ to }) => to < (row.from ?? "")).at(-1);
  const values = valuesOf(row, term ?? line?.terms.findLast(({ from }) => from < (row.from ?? "")), !term);
  if ("column" in values) return { outcome: "REJECT", faults: [values] };
  const overlapped = line?.terms.find((other) => other !== term && other.from <= values.to && values.from <= other.to);
  if (overlapped) return no("from", `It overlaps the term from ${overlapped.from} to ${overlapped.to}.`);
  const wrong = basisFault(row.coverage, values);
  if (wrong) return { outcome: "REJECT", faults: [wrong] };
  if (before && !term && addDays(before.to, 1) < values.from) {
    return no("from", `The term before ended on ${before.to}: between them nothing would be in force.`);
  }
  if (term && values.funding !== term.funding && term === line?.terms[0]) {
    return no("funding", "A conversion begins with a term of its own.");
  }
  const changes = changesOf(term, values);
  if (line && term && Object.keys(changes).length === 0) return { outcome: "UNCHANGED", line };
  const converts = Boolean(before && !sameFunding(before, values) && (!term || sameFunding(before, term)));
  return { outcome: line ? "UPDATE" : "CREATE", line, term, values, changes, converts };
}

const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();
const sameFunding = (a: { funding: string }, b: { funding: string }) => a.funding === b.funding;

/** The term as it will be: of a new one, funding and basis go on from the term before it; its money never does. */
function valuesOf(row: LineRow, known: KnownTerm | undefined, isNew: boolean): TermValues | LineFault {
  const kept = isNew ? undefined : known;
  const funding = row.funding ?? known?.funding;
  if (!funding) return { column: "funding", reason: "Blank, and the line is new." };
  const basis = row.basis ?? (known?.funding === funding ? known.basis : usualBasis(row.coverage, funding));
  const rate = row.rate?.toFixed() ?? kept?.rate ?? (basis === "INCLUDED" ? "0" : undefined);
  if (rate === undefined) return { column: "rate", reason: "Blank, and the term is new." };
  if (!row.from || !row.to) return { column: "from", reason: "No day to begin on." };
  return {
    funding,
    basis,
    rate,
    tiers: row.tiers ?? kept?.tiers ?? null,
    commission: row.commission?.toFixed() ?? kept?.commission ?? null,
    from: row.from,
    to: row.to,
    target: row.target?.toFixed() ?? kept?.target ?? null,
    pooling: row.pooling?.toFixed() ?? (kept ?? (known?.funding === funding ? known : undefined))?.pooling ?? null,
    guaranteedUntil: row.guaranteedUntil ?? kept?.guaranteedUntil ?? null,
  };
}

function usualBasis(coverage: Coverage, funding: "INSURED" | "ASC"): PriceBasis {
  if (coverage === "STOP_LOSS" || funding === "ASC" || coverage === "ANCILLARY") return "PEPM";
  return coverage === "DENTAL" || coverage === "VISION" ? "TIER" : "PMPM";
}

/** The price basis must match the funding and the coverage. */
function basisFault(coverage: Coverage, { funding, basis, rate }: TermValues): LineFault | undefined {
  if (basis === "INCLUDED") {
    if (coverage === "MEDICAL" || coverage === "STOP_LOSS")
      return { column: "basis", reason: "It has a price of its own." };
    return decimal(rate).eq(0) ? undefined : { column: "rate", reason: "A line priced inside medical has no rate." };
  }
  if (coverage === "STOP_LOSS" && funding === "ASC") return { column: "funding", reason: "Stop-loss is insured." };
  const usual = usualBasis(coverage, funding);
  if (basis === usual) return;
  return { column: "basis", reason: `The price basis here is ${usual === "TIER" ? "tiers" : usual}.` };
}

const exact = new Set<keyof TermValues>(["rate", "commission", "target", "pooling"]);
const text = (value: TermValues[keyof TermValues]) =>
  value === null
    ? null
    : typeof value === "object"
      ? JSON.stringify(
          Object.entries(value)
            .map(([tier, { rate }]) => [tier, rate])
            .sort(),
        )
      : value;

function changesOf(term: KnownTerm | undefined, values: TermValues): TermChanges {
  const changes: TermChanges = {};
  for (const field of Object.keys(values) as (keyof TermValues)[]) {
    const [before, after] = [term ? text(term[field]) : null, text(values[field])];
    if (after === null || before === after) continue;
    if (exact.has(field) && before !== null && decimal(before).eq(after)) continue;
    changes[field] = [before, after];
  }
  return changes;
}
