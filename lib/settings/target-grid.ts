import { type Metric, measure } from "@/lib/metrics/metric";
import { metricOf } from "@/lib/metrics/registry";
import type { Sums } from "@/lib/metrics/sums";
import { type Decimal, decimal, inFull, sum } from "@/lib/units/decimal";
import { type TargetKind, targetKinds, targetOf } from "./target-kinds";

type Target = {
  id: string;
  kind: TargetKind;
  userId: string | null;
  teamId: string | null;
  value: string;
  supersededAt: string | null;
};
type Owner = { id: string; name: string; teamId: string | null; opening: number | null };

/** One target: the one asked now if any, and what there is of it now where the Book can tell. */
export type TargetCell = { kind: TargetKind; targetId: string | null; value: string | null; now: Decimal | null };
export type TargetLine = { id: string; name: string; whose: "person" | "team"; cells: TargetCell[] };
/** A team with its people; `sums` are what is asked of the people together, where that adds up. */
export type TargetTeam = {
  id: string;
  name: string;
  team: TargetLine | null;
  people: TargetLine[];
  sums: Partial<Record<TargetKind, string>>;
};

type Given = {
  people: readonly Owner[];
  teams: readonly Owner[];
  targets: readonly Target[];
  /** What each person's accounts come to; none for a year that is not this one. */
  sums?: ReadonlyMap<string, Sums>;
  /** What is asked; all of it unless the period is a season. */
  kinds?: readonly TargetKind[];
};

/** The targets of a year by team and person, beside what there is now. People without a team stand last. */
export function targetGrid({ people, teams, targets, sums, kinds = targetKinds }: Given): TargetTeam[] {
  const asked = targets.filter(({ supersededAt }) => !supersededAt);
  const lineOf = (owner: Owner, whose: TargetLine["whose"], figures: Sums | undefined): TargetLine => ({
    id: owner.id,
    name: owner.name,
    whose,
    cells: kinds.map((kind) => {
      const own = asked.find(
        (each) => each.kind === kind && (whose === "person" ? each.userId : each.teamId) === owner.id,
      );
      return { kind, targetId: own?.id ?? null, value: own?.value ?? null, now: nowOf(kind, figures, owner.opening) };
    }),
  });
  const of = (teamId: string | null) => people.filter((person) => person.teamId === teamId);
  const groups = [
    ...teams.map((team) => ({ team, own: of(team.id) })),
    ...[...new Set(people.map(({ teamId }) => teamId))]
      .filter((id) => !teams.some((team) => team.id === id))
      .map((id) => ({ team: undefined, own: of(id) })),
  ];
  return groups
    .filter(({ team, own }) => team || own.length > 0)
    .map(({ team, own }) => {
      const lines = own.map((person) => lineOf(person, "person", sums?.get(person.id)));
      const together = sums && addUp(own.flatMap(({ id }) => sums.get(id) ?? []));
      return {
        id: team?.id ?? "none",
        name: team?.name ?? "",
        team: team ? lineOf(team, "team", together) : null,
        people: lines,
        sums: sumsOf(lines),
      };
    });
}

/** Members against the December that is stored: what was handed on or lost since counts too. */
function nowOf(kind: TargetKind, figures: Sums | undefined, opening: number | null): Decimal | null {
  const { metric } = targetOf[kind];
  if (!metric || !figures) return null;
  const found: Metric = metricOf(metric);
  if (!found.withLapsed) return measure(found, figures);
  return opening === null ? null : measure(found, { ...figures, membersOpening: opening });
}

function addUp(all: readonly Sums[]): Sums | undefined {
  const keys = Object.keys(all[0] ?? {}) as (keyof Sums)[];
  if (all.length === 0) return undefined;
  const figure = (sums: Sums, key: keyof Sums) => {
    const value = sums[key];
    return typeof value === "number" || (typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value))
      ? decimal(value)
      : null;
  };
  return Object.fromEntries(
    keys.flatMap((key) => {
      const figures = all.map((sums) => figure(sums, key));
      return figures.every((each) => each !== null) ? [[key, sum(figures as Decimal[])]] : [];
    }),
  );
}

/** What is asked of the people together, where the kind adds up and somebody is asked. */
const sumsOf = (people: readonly TargetLine[]) =>
  Object.fromEntries(
    targetKinds.flatMap((kind) => {
      const asked = people.flatMap(({ cells }) => cells.find((cell) => cell.kind === kind)?.value ?? []);
      return targetOf[kind].adds && asked.length > 0 ? [[kind, inFull(sum(asked.map((value) => decimal(value))))]] : [];
    }),
  ) as Partial<Record<TargetKind, string>>;
