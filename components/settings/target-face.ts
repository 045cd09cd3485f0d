import { missing, money, since } from "@/lib/format";
import { metricOf } from "@/lib/metrics/registry";
import { showMetric } from "@/lib/metrics/show";
import type { TargetsFrame } from "@/lib/settings/queries";
import type { TargetCell, TargetLine, TargetTeam } from "@/lib/settings/target-grid";
import {
  kindsOf,
  periodText,
  type TargetKind,
  type TargetPeriod,
  targetOf,
  targetText,
  typedTarget,
} from "@/lib/settings/target-kinds";
import { decimal } from "@/lib/units/decimal";

export type TargetCellFace = {
  kind: TargetKind;
  name: string;
  hint: string;
  targetId: string | null;
  /** In the table, in full, and as it is typed again. */
  shown: string;
  exact: string;
  typed: string;
  now?: string;
  met?: boolean;
  history: { text: string; who: string; reason: string }[];
};
export type TargetLineFace = { id: string; name: string; whose: "person" | "team"; cells: TargetCellFace[] };
export type TargetTeamFace = {
  id: string;
  team?: TargetLineFace;
  people: TargetLineFace[];
  /** What is asked of the people together beside what is asked of the team. */
  sums: { kind: TargetKind; text: string; differs: boolean }[];
};

/** The grid as its table shows it: text alone. */
export function targetsFace(
  teams: TargetTeam[],
  frame: TargetsFrame,
  period: TargetPeriod,
  at = new Date(),
): TargetTeamFace[] {
  const lineFace = (line: TargetLine): TargetLineFace => ({
    id: line.id,
    name: line.name,
    whose: line.whose,
    cells: line.cells.map((cell) => cellFace(cell, line, frame, period, at)),
  });
  return teams.map(({ id, team, people, sums }) => ({
    id,
    team: team ? lineFace(team) : undefined,
    people: people.map(lineFace),
    sums: kindsOf(period).map((kind) => {
      const [together, asked] = [sums[kind], team?.cells.find((cell) => cell.kind === kind)?.value];
      return {
        kind,
        text: together ? short(kind, together) : missing,
        differs: Boolean(together && asked && !decimal(together).eq(asked)),
      };
    }),
  }));
}

/** Dollars at a glance; everything else as it is. */
const short = (kind: TargetKind, value: string) =>
  targetOf[kind].unit === "dollars" ? money(value) : targetText(kind, value);

function cellFace(
  cell: TargetCell,
  line: TargetLine,
  frame: TargetsFrame,
  period: TargetPeriod,
  at: Date,
): TargetCellFace {
  const { kind, targetId, value, now } = cell;
  const { name, hint, metric } = targetOf[kind];
  const own = frame.targets.filter(
    (each) => each.kind === kind && (line.whose === "person" ? each.userId : each.teamId) === line.id,
  );
  const better = metric && metricOf(metric).better;
  return {
    kind,
    name: `${name} ${periodText(period)}`,
    hint,
    targetId,
    shown: value === null ? missing : short(kind, value),
    exact: value === null ? missing : targetText(kind, value),
    typed: value === null ? "" : typedTarget(kind, value),
    now: now && metric ? showMetric[metricOf(metric).format](now) : undefined,
    met: now && value !== null ? (better === "down" ? now.lte(value) : now.gte(value)) : undefined,
    history: own.map(({ value, by, setAt, reason, supersededAt }) => ({
      text: `${targetText(kind, value)}${supersededAt ? "" : ", asked now"}`,
      who: [by, since(new Date(setAt), at, frame.zone)].filter(Boolean).join(", "),
      reason: reason ?? "",
    })),
  };
}
