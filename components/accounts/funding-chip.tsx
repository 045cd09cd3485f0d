import { __iconData as ascIcon } from "lucide-react/icons/landmark";
import { __iconData as insuredIcon } from "lucide-react/icons/shield";
import { __iconData as splitIcon } from "lucide-react/icons/split";
import { Chip } from "@/components/ui/chip";
import { Icon } from "@/components/ui/icon";

const looks = {
  INSURED: { name: "Insured", icon: insuredIcon, tone: "accent-outline" },
  ASC: { name: "ASC", icon: ascIcon, tone: "outline" },
  SPLIT: { name: "Split", icon: splitIcon, tone: "outline" },
} as const;

export function FundingChip({ funding }: { funding: string }) {
  const look = looks[funding as keyof typeof looks];
  return look ? (
    <Chip tone={look.tone} icon={<Icon icon={look.icon} size={12} />}>
      {look.name}
    </Chip>
  ) : null;
}
