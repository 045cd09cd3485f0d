import { __iconData as downIcon } from "lucide-react/icons/chevron-down";
import { __iconData as upIcon } from "lucide-react/icons/chevron-up";
import { __iconData as lowerIcon } from "lucide-react/icons/chevrons-down";
import { __iconData as upperIcon } from "lucide-react/icons/chevrons-up";
import { __iconData as evenIcon } from "lucide-react/icons/minus";
import { Chip, type ChipTone } from "@/components/ui/chip";
import { Icon } from "@/components/ui/icon";
import { type StanceKind, stanceNames } from "@/lib/contacts/kinds";

const looks: Record<StanceKind, { tone: ChipTone; icon: typeof upIcon }> = {
  PROMOTER: { tone: "pos", icon: upperIcon },
  SUPPORTER: { tone: "pos", icon: upIcon },
  NEUTRAL: { tone: "neutral", icon: evenIcon },
  CRITIC: { tone: "warn", icon: downIcon },
  DETRACTOR: { tone: "neg", icon: lowerIcon },
};

/** A stance by shape and word. */
export function StanceMark({ stance }: { stance: StanceKind | null }) {
  if (!stance) return <span className="text-xs text-ink-3">Not noted</span>;
  const { tone, icon } = looks[stance];
  return (
    <Chip tone={tone} icon={<Icon icon={icon} size={12} stroke={2} />}>
      {stanceNames[stance]}
    </Chip>
  );
}
