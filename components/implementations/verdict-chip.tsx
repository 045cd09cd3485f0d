import { Chip } from "@/components/ui/chip";
import type { Verdict } from "@/lib/implementations/audit";
import { verdictText } from "@/lib/implementations/words";
import type { Decimal } from "@/lib/units/decimal";

const tones = { equal: "pos", off: "neg", open: "neutral" } as const;

/** Whether what was sold is what was loaded and billed. */
export const VerdictChip = ({ verdict, dollars }: { verdict: Verdict; dollars: Decimal }) => (
  <Chip tone={tones[verdict]}>{verdictText(verdict, dollars)}</Chip>
);
