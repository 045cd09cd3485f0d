import { __iconData as downIcon } from "lucide-react/icons/arrow-down";
import { __iconData as upIcon } from "lucide-react/icons/arrow-up";
import { __iconData as flatIcon } from "lucide-react/icons/minus";
import { Icon } from "./icon";

const icons = { up: upIcon, down: downIcon, flat: flatIcon };

type DeltaProps = { direction: keyof typeof icons; good?: boolean; target?: string; children: string };

/** Coloured by good or bad, not by direction; flat is neither. `children` is the signed value. */
export function Delta({ direction, good, target, children }: DeltaProps) {
  const tone = direction === "flat" || good === undefined ? "text-ink-3" : good ? "text-pos-ink" : "text-neg-ink";
  return (
    <span className="inline-flex items-center gap-2 text-xs whitespace-nowrap">
      <span className={`inline-flex items-center gap-0.5 font-medium ${tone}`}>
        <Icon icon={icons[direction]} size={12} stroke={2.25} />
        {children}
      </span>
      {target && <span className="text-ink-3">{target}</span>}
    </span>
  );
}
