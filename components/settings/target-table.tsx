import { Scroller } from "@/components/ui/scroller";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { kindsOf, periodText, type TargetPeriod, targetOf } from "@/lib/settings/target-kinds";
import { TargetCellButton } from "./target-cell";
import type { TargetLineFace, TargetTeamFace } from "./target-face";
import { TargetStack } from "./target-stack";
import { TargetSum } from "./target-sum";

type TargetTableProps = { teams: TargetTeamFace[]; period: TargetPeriod; maySet: boolean; withNow: boolean };

/** Teams and their people by what is asked of them; under each target what there is now. */
export function TargetTable({ teams, period, maySet, withNow }: TargetTableProps) {
  const title = `Targets ${periodText(period)}`;
  return (
    <>
      <TargetStack teams={teams} period={period} maySet={maySet} />
      <Scroller className="overflow-x-auto max-md:hidden" label={title}>
        <Table caption={title}>
          <TableHead>
            <tr>
              <Th className="sticky left-0 z-[1] min-w-36 bg-surface pl-0">Team and AE</Th>
              {kindsOf(period).map((kind) => (
                <Th key={kind} align="right" tip={targetOf[kind].hint}>
                  {targetOf[kind].name}
                </Th>
              ))}
            </tr>
          </TableHead>
          {teams.map(({ id, team, people, sums }) => (
            <tbody key={id}>
              {team && <Line line={team} period={period} maySet={maySet} strong />}
              {people.map((person) => (
                <Line key={person.id} line={person} period={period} maySet={maySet} />
              ))}
              {team && people.length > 0 && (
                <Tr look="changed">
                  <th
                    scope="row"
                    className="sticky left-0 h-[34px] border-b border-line bg-sunken px-2 text-left text-xs font-normal text-ink-2"
                  >
                    AEs together
                  </th>
                  {sums.map(({ kind, text, differs }) => (
                    <Td key={kind} align="right" className="num text-xs">
                      <TargetSum text={text} differs={differs} />
                    </Td>
                  ))}
                </Tr>
              )}
            </tbody>
          ))}
        </Table>
      </Scroller>
      {withNow && (
        <p className="mt-3 text-xs text-ink-3">Under each target: where it stands today, of the accounts owned now.</p>
      )}
    </>
  );
}

function Line({
  line,
  period,
  maySet,
  strong,
}: {
  line: TargetLineFace;
  period: TargetPeriod;
  maySet: boolean;
  strong?: boolean;
}) {
  return (
    <Tr>
      <th
        scope="row"
        className={`sticky left-0 h-11 border-b border-line bg-surface pr-2 text-left whitespace-nowrap ${strong ? "font-semibold" : "pl-3 font-normal"}`}
      >
        {line.name}
      </th>
      {line.cells.map((cell) => (
        <Td key={cell.kind} align="right" className={`num ${strong ? "font-medium" : ""}`}>
          <TargetCellButton cell={cell} owner={line} period={period} maySet={maySet} />
        </Td>
      ))}
    </Tr>
  );
}
