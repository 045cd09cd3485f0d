import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { type KnownLine, type LinePlan, planLine } from "@/lib/imports/line-plan";
import { type LineFault, type LineRow, readLineRow } from "@/lib/imports/line-row";
import { contradiction, keysOf, matchOf } from "@/lib/imports/match";
import { rejectionOf } from "@/lib/imports/rejection";
import type { ImportCounts, Reject } from "@/lib/imports/report";
import { accountsByKey } from "./known";
import { type LineAccount, lineAccounts, spell } from "./line-facts";
import { writeLine } from "./line-writing";
import { mappedRows } from "./reading";
import { keepImages, keepRejects } from "./rows";
import type { Planned, RowImage, Working } from "./work";

type Read = { row: number; line: LineRow; faults: LineFault[]; cell: (column: string) => string };
/** What a good row does, and to which account. */
export type LineDecision = {
  row: number;
  account: LineAccount;
  read: LineRow;
  plan: Exclude<LinePlan, { outcome: "REJECT" }>;
};

/** Makes lines and terms of a file's rows, or brings them to what the rows say. */
export async function planLines(working: Working): Promise<Planned> {
  const { db } = working;
  await db.$executeRaw`select pg_advisory_xact_lock(hashtext('accounts import'))`;
  const rows = await readRows(working);
  const { decisions, rejects } = await decideLines(working, rows);
  const count = (outcome: string) => decisions.filter(({ plan }) => plan.outcome === outcome).length;
  const counts: ImportCounts = {
    create: count("CREATE"),
    update: count("UPDATE"),
    unchanged: count("UNCHANGED"),
    reject: rejects.length,
    digest: createHash("sha256")
      .update(JSON.stringify(decisions.map(({ row, account, plan }) => [row, account.accountId, plan])))
      .update(JSON.stringify(rejects))
      .digest("hex"),
  };
  return {
    counts,
    take: async () => {
      const made = new Map<string, string>();
      for (const decision of decisions) await writeLine(db, decision, made);
      const touched = decisions.filter(({ plan }) => plan.outcome !== "UNCHANGED");
      return { accounts: [...new Set(touched.map(({ account }) => account.accountId))], months: [] };
    },
    keepRows: async (importId) => {
      await keepImages(db, importId, decisions.map(imageOf));
      await keepRejects(db, importId, rejects);
    },
    rejects: async (limit) => rejects.slice(0, limit),
  };
}

async function readRows({ source, mapping, options, progress }: Working): Promise<Read[]> {
  const rows: Read[] = [];
  for await (const batch of mappedRows({ source, kind: "LINES", mapping, sheet: options.sheet })) {
    for (const { row, cell, fault } of batch) {
      const { row: line, faults } = readLineRow(cell);
      rows.push({ row, line, cell, faults: fault ? [fault as LineFault] : faults });
    }
    progress(rows.length);
  }
  return rows;
}

async function decideLines({ db, team }: Working, rows: Read[]) {
  const keys = rows.map(({ line }) => keysOf(line));
  const byKey = await accountsByKey(db, keys.flat());
  const matches = keys.map((own) => matchOf(own, (key) => byKey.get(spell(key)) ?? []));
  const accounts = await lineAccounts(db, [...new Set(matches.flat())]);
  const decisions: LineDecision[] = [];
  const rejects: Reject[] = [];
  const seen = new Map<string, number>();
  for (const [index, { row, line, faults, cell }] of rows.entries()) {
    const found = (matches[index] ?? []).flatMap((id) => accounts.get(id) ?? []);
    const wrong = faults.length > 0 ? faults : foundFaults(line, found, team);
    const account = found[0];
    const place = `${account?.accountId} ${line.coverage} ${line.plan?.toLowerCase() ?? ""} ${line.from}`;
    const first = wrong.length === 0 ? seen.get(place) : undefined;
    const plan = wrong.length === 0 && account && !first ? planLine(line, account.lines) : undefined;
    if (plan && account && plan.outcome !== "REJECT") {
      decisions.push({ row, account, read: line, plan });
      account.lines = withPlan(account.lines, line, plan);
      seen.set(place, row);
    } else {
      const said = plan?.outcome === "REJECT" ? plan.faults : wrong;
      const again: LineFault = { column: "account", reason: `The same line and day as row ${first}.` };
      rejects.push(rejectionOf("LINES", row, first ? [again] : said, cell));
    }
  }
  return { decisions, rejects };
}

/** Of an account outside one's team only its owner's name is said. */
function foundFaults(line: LineRow, [account, another]: LineAccount[], team: Set<string> | undefined): LineFault[] {
  const fault = (reason: string): LineFault[] => [{ column: "account", reason }];
  if (!account) return fault("No account goes by this id, EIN or name.");
  if (team && !team.has(account.ownerId ?? "")) return fault(`The account exists; ask ${account.ownerName ?? "a VP"}.`);
  if (another) return fault("More than one account goes by this identifier or name.");
  const other = contradiction(line, account);
  if (other) return [{ column: line.name ? "account" : "ein", reason: other }];
  return account.lapsedOn ? fault(`The account left on ${account.lapsedOn}.`) : [];
}

/** The lines as they are once the row is taken, so that the next row of the file is judged by them. */
function withPlan(lines: KnownLine[], read: LineRow, plan: LineDecision["plan"]): KnownLine[] {
  if (plan.outcome === "UNCHANGED") return lines;
  const term = { id: plan.term?.id ?? randomUUID(), ...plan.values };
  if (!plan.line) {
    const plan_ = read.plan ?? "";
    const line = {
      id: "",
      coverage: read.coverage,
      plan: plan_,
      startedOn: term.from,
      terminatedOn: null,
      terms: [term],
    };
    return [...lines, line];
  }
  const others = plan.line.terms.filter(({ id }) => id !== term.id);
  const terms = [...others, term].sort((a, b) => a.from.localeCompare(b.from));
  return lines.map((line) => (line === plan.line ? { ...line, terms } : line));
}

function imageOf({ row, account, read, plan }: LineDecision): RowImage {
  if (plan.outcome === "UNCHANGED") return { row, outcome: "UNCHANGED", accountId: account.accountId };
  const side = (which: 0 | 1) =>
    Object.fromEntries(Object.entries(plan.changes).map(([field, pair]) => [field, pair[which]]));
  const line = { coverage: read.coverage, plan: plan.line?.plan ?? read.plan ?? "", from: plan.values.from };
  return { row, outcome: plan.outcome, accountId: account.accountId, before: side(0), after: { ...line, ...side(1) } };
}
