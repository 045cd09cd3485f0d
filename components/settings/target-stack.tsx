import type { ReactNode } from "react";
import { type TargetKind, type TargetPeriod, targetOf } from "@/lib/settings/target-kinds";
import { TargetCellButton } from "./target-cell";
import type { TargetLineFace, TargetTeamFace } from "./target-face";
import { TargetSum } from "./target-sum";

type TargetStackProps = { teams: TargetTeamFace[]; period: TargetPeriod; maySet: boolean };

/** The same where ten columns have no room: each team and person with all that is asked of them. */
export function TargetStack({ teams, ...terms }: TargetStackProps) {
  return (
    <div className="flex flex-col gap-6 md:hidden">
      {teams.map(({ id, team, people, sums }) => (
        <section key={id} aria-label={team?.name ?? "AEs"} className="divide-y divide-line border-y border-line">
          {team && <Line line={team} {...terms} strong />}
          {people.map((person) => (
            <Line key={person.id} line={person} {...terms} />
          ))}
          {team && people.length > 0 && (
            <Block title="AEs together" quiet>
              {sums.map(({ kind, ...sum }) => (
                <Figure key={kind} kind={kind}>
                  <TargetSum {...sum} />
                </Figure>
              ))}
            </Block>
          )}
        </section>
      ))}
    </div>
  );
}

type LineProps = Omit<TargetStackProps, "teams"> & { line: TargetLineFace; strong?: boolean };

const Line = ({ line, strong, ...terms }: LineProps) => (
  <Block title={line.name} strong={strong}>
    {line.cells.map((cell) => (
      <Figure key={cell.kind} kind={cell.kind}>
        <TargetCellButton cell={cell} owner={line} {...terms} />
      </Figure>
    ))}
  </Block>
);

type BlockProps = { title: string; strong?: boolean; quiet?: boolean; children: ReactNode };

function Block({ title, strong, quiet, children }: BlockProps) {
  return (
    <div className={`py-2.5 ${quiet ? "-mx-4 bg-sunken px-4" : ""}`}>
      <h2 className={`mb-1.5 [overflow-wrap:anywhere] ${strong ? "text-base font-semibold" : "font-medium"}`}>
        {title}
      </h2>
      <dl className="grid grid-cols-3 gap-x-3 gap-y-2">{children}</dl>
    </div>
  );
}

const Figure = ({ kind, children }: { kind: TargetKind; children: ReactNode }) => (
  <div className="min-w-0">
    <dt className="text-xs text-ink-3">{targetOf[kind].name}</dt>
    <dd className="num [overflow-wrap:anywhere]">{children}</dd>
  </div>
);
