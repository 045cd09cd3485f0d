import { type Power, powers, type StanceKind, stances } from "./kinds";

type Placed = { leftOn: string | null; power: Power; stance: StanceKind | null };

/** The map’s rows, who decides first, and in each the people by stance, worst first; whose stance nobody knows come last. */
export function mapOf<T extends Placed>(people: readonly T[]) {
  const here = people.filter(({ leftOn }) => !leftOn);
  return powers.map((power) => ({
    power,
    cells: [...stances, null].map((stance) => ({
      stance,
      people: here.filter((person) => person.power === power && person.stance === stance),
    })),
  }));
}

const arrows = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"] as const;
export type Arrow = (typeof arrows)[number];
export const isArrow = (key: string): key is Arrow => (arrows as readonly string[]).includes(key);

type Rows<T> = readonly { cells: readonly { people: readonly T[] }[] }[];

/**
 * Whom an arrow leads to on the map: left and right the next one of as much power, up and down whoever shares the cell,
 * then whoever stands nearest in the next row that holds anybody. Nobody where the map ends.
 */
export function towards<T extends { id: string }>(rows: Rows<T>, from: string, key: Arrow): T | undefined {
  const people = rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => cell.people.map((person, at) => ({ person, row, column, at }))),
  );
  const here = people.find(({ person }) => person.id === from);
  if (!here) return undefined;
  const forth = key === "ArrowRight" || key === "ArrowDown";
  const across = key === "ArrowLeft" || key === "ArrowRight";
  const ahead = (forth ? people : people.toReversed()).filter((each) =>
    across
      ? each.row === here.row && (forth ? each.column > here.column : each.column < here.column)
      : forth === people.indexOf(each) > people.indexOf(here) && each !== here,
  );
  if (across) return ahead.find(({ column, at }) => column === ahead[0]?.column && at === 0)?.person;
  const beside = ahead.find(({ row, column }) => row === here.row && column === here.column);
  if (beside) return beside.person;
  const next = ahead.find(({ row }) => row !== here.row)?.row;
  const line = ahead.filter(({ row }) => row === next);
  return line.toSorted((a, b) => Math.abs(a.column - here.column) - Math.abs(b.column - here.column))[0]?.person;
}
