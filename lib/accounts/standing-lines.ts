import { addMonths, type Day, endOfMonth } from "@/lib/units/day";
import { type Decimal, inFull, one, sum, zero } from "@/lib/units/decimal";
import { coverageNames, inOrder } from "./coverage";
import { countsIn, type LineFacts, type RenewalFacts, type TermFacts, termOn } from "./facts";
import { quotedAction, requiredAction, type Weighted } from "./rate-action";
import { annualAt, annualOf, type Bucket, bucketOf, exposureOf, ratioOf } from "./revenue";

/** A line in force at the close of the as-of month, with what it counted and earned. */
export type LineStanding = {
  line: LineFacts;
  term: TermFacts;
  bucket: Bucket;
  contracts: number;
  members: number;
  annual: Decimal;
  /** Fees at the target rate; at the rate itself where no target is set, so that sums stay neutral. */
  target: Decimal;
  /** Rolling twelve months, dollars; zero where the line's claims are not ours to insure. */
  earned: Decimal;
  incurred: Decimal;
};

/** The lines in force, in the order a record lists them. */
export function linesInForce(lines: readonly LineFacts[], asOfMonth: Day): LineStanding[] {
  return lines
    .flatMap((line) => {
      const term = termOn(line, endOfMonth(asOfMonth));
      return term ? [stand(line, term, asOfMonth)] : [];
    })
    .sort((a, b) => Number(a.bucket === "INCLUDED") - Number(b.bucket === "INCLUDED") || inOrder(a.line, b.line));
}

function stand(line: LineFacts, term: TermFacts, asOfMonth: Day): LineStanding {
  const counts = countsIn(line, asOfMonth);
  const bucket = bucketOf(line.coverage, term);
  const annual = annualOf(term, counts);
  const months = isInsuredClaims(bucket) ? rollingYear(line, asOfMonth) : [];
  return {
    line,
    term,
    bucket,
    ...counts,
    annual,
    target: bucket === "ASC_FEES" && term.targetRate ? annualAt(term.targetRate, term, counts) : annual,
    earned: sum(months.map(({ premium }) => premium)),
    incurred: sum(months.map(({ incurred }) => incurred)),
  };
}

const isInsuredClaims = (bucket: Bucket) => bucket === "INSURED_PREMIUM" || bucket === "OTHER";

function rollingYear({ experience }: LineFacts, asOfMonth: Day) {
  const before = addMonths(asOfMonth, -12);
  return experience.filter(({ month }) => month > before && month <= asOfMonth);
}

/** One line as the Book expands it: every decimal as text, every rate on its own basis. */
export type LineRow = {
  lineId: string;
  label: string;
  coverage: string;
  funding: string;
  priceBasis: string;
  rate: string;
  contracts: number | null;
  members: number | null;
  bucket: Bucket;
  annual: string;
  lossRatio: string | null;
  feeAdequacy: string | null;
  requiredAction: string | null;
  quotedAction: string | null;
  termEndsOn: Day;
};

export function lineRow(standing: LineStanding, all: readonly LineStanding[], renewal?: RenewalFacts): LineRow {
  const { line, term, bucket } = standing;
  const included = bucket === "INCLUDED";
  const tracks = weightedTracks([standing], renewal);
  return {
    lineId: line.id,
    label: labelOf(standing, all),
    coverage: line.coverage,
    funding: term.funding,
    priceBasis: term.priceBasis,
    rate: inFull(term.rate),
    contracts: included ? null : standing.contracts,
    members: included || line.coverage === "STOP_LOSS" ? null : standing.members,
    bucket,
    annual: inFull(standing.annual),
    lossRatio: text(ratioOf(standing.incurred, standing.earned)),
    feeAdequacy: bucket === "ASC_FEES" && term.targetRate ? text(ratioOf(standing.annual, standing.target)) : null,
    requiredAction: text(requiredAction(tracks)),
    quotedAction: text(quotedAction(tracks)),
    termEndsOn: term.toOn,
  };
}

/** The renewal's tracks of these lines, each weighted by what its rate is charged on. */
export function weightedTracks(lines: readonly LineStanding[], renewal: RenewalFacts | undefined): Weighted[] {
  return (renewal?.tracks ?? []).flatMap((track) => {
    const at = lines.find(({ line }) => line.id === track.lineId);
    if (!at) return [];
    // A line that is priced but counts nobody yet still has its rate.
    const exposure = exposureOf(at.term, at);
    return [{ track, exposure: exposure.isZero() ? one : exposure }];
  });
}

/** "Medical", "Stop-loss, $350K"; with its plan option where the account has two of one coverage. */
function labelOf({ line, term }: LineStanding, all: readonly LineStanding[]) {
  const name = coverageNames[line.coverage];
  if (all.filter((other) => other.line.coverage === line.coverage).length > 1) return `${name}, ${line.planOption}`;
  if (line.coverage !== "STOP_LOSS" || !term.poolingPoint?.gt(zero)) return name;
  return `${name}, $${inFull(term.poolingPoint.div(1000).toDecimalPlaces(0))}K`;
}

const text = (value: Decimal | null) => value && inFull(value);
