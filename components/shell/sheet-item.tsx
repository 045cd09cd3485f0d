import { Badge } from "@/components/ui/badge";
import { Icon } from "@/components/ui/icon";
import { navIcons } from "./nav-icons";
import type { NavItem } from "./nav-item";
import { NavLink } from "./nav-link";

export function SheetItem({ item: { href, label, icon, badge } }: { item: NavItem }) {
  return (
    <NavLink
      href={href}
      className="group flex h-12 items-center gap-3 border-b border-line text-base last:border-0 aria-[current]:font-medium aria-[current]:text-accent-ink"
    >
      <Icon icon={navIcons[icon]} size={20} className="text-ink-3 group-aria-[current]:text-accent-ink" />
      <span className="flex-1">{label}</span>
      {badge && <Badge {...badge} />}
    </NavLink>
  );
}
