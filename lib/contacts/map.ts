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
