import { Chip } from "@/components/ui/chip";
import { type Standing, standingNames } from "@/lib/people/status";

const tones = { INVITED: "accent", EXPIRED: "warn", DEACTIVATED: "neutral" } as const;

export function StandingChip({ standing }: { standing: Standing }) {
  return standing === "ACTIVE" ? null : <Chip tone={tones[standing]}>{standingNames[standing]}</Chip>;
}
