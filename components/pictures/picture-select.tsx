import { __iconData as chevronsIcon } from "lucide-react/icons/chevrons-up-down";
import { Icon } from "@/components/ui/icon";
import { Menu, type MenuSection } from "@/components/ui/menu";

export const lookOfSelect =
  "flex h-7 items-center gap-1.5 rounded-md border border-line-strong px-2 hover:bg-hover touch:h-11";

/** One end of a span of time: a picture, or now. */
export function PictureSelect({ label, shown, sections }: { label: string; shown: string; sections: MenuSection[] }) {
  return (
    <Menu
      bare
      align="end"
      className={lookOfSelect}
      trigger={
        <>
          <span className="text-ink-3">{label}</span>
          <span className="font-medium">{shown}</span>
          <Icon icon={chevronsIcon} size={14} className="text-ink-3" />
        </>
      }
      sections={sections}
    />
  );
}
