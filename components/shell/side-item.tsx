import { Badge } from "@/components/ui/badge";
import { Icon } from "@/components/ui/icon";
import { navIcons } from "./nav-icons";
import type { NavItem } from "./nav-item";
import { NavLink } from "./nav-link";

const look =
  "group flex items-center gap-2.5 rounded-md px-2 text-ink-2 hover:bg-hover aria-[current]:bg-surface aria-[current]:font-medium aria-[current]:text-ink aria-[current]:shadow-1 aria-[current]:border aria-[current]:px-[7px] narrow:justify-center";

export function SideItem({ item, small }: { item: NavItem; small?: boolean }) {
  const { href, label, icon, badge } = item;
  return (
    <NavLink href={href} data-tip={label} className={`${look} ${small ? "h-7" : "h-[30px]"}`}>
      <span className="relative text-ink-3 group-aria-[current]:text-accent-ink">
        <Icon icon={navIcons[icon]} size={small ? 14 : 16} stroke={1.75} />
        {badge && <span className="absolute -top-1 -right-1 size-2 rounded-full bg-accent wide:hidden" />}
      </span>
      <span data-words="" className="flex-1 truncate narrow:sr-only">
        {label}
      </span>
      {badge && (
        <span className="narrow:sr-only">
          <Badge {...badge} />
        </span>
      )}
    </NavLink>
  );
}
