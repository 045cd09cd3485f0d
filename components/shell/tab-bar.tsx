import { Icon } from "@/components/ui/icon";
import { MoreSheet } from "./more-sheet";
import { navIcons } from "./nav-icons";
import type { NavItem } from "./nav-item";
import { NavLink } from "./nav-link";
import { SheetItem } from "./sheet-item";

type TabBarProps = { nav: NavItem[]; settings?: NavItem };

export const tabLook =
  "relative flex h-[60px] w-full flex-col items-center justify-center gap-0.5 text-xs text-ink-2 -outline-offset-2 aria-[current]:font-medium aria-[current]:text-accent-ink";

/** Up to four tabs and More, which holds the rest. */
export function TabBar({ nav, settings }: TabBarProps) {
  const marked = nav.filter((item) => item.tab);
  const tabs = (marked.length > 0 ? marked : nav).slice(0, 4);
  const rest = [...nav.filter((item) => !tabs.includes(item)), ...(settings ? [settings] : [])];
  return (
    <nav
      aria-label="Primary"
      className="flex shrink-0 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] md:hidden print:hidden"
    >
      {tabs.map(({ href, label, icon, badge }) => (
        <NavLink key={href} href={href} className={tabLook}>
          <span className="relative">
            <Icon icon={navIcons[icon]} size={20} />
            {badge && <span className="absolute -top-0.5 -right-1 size-2 rounded-full bg-accent ring-2 ring-surface" />}
          </span>
          {label}
          {badge && <span className="sr-only">{badge.label}</span>}
        </NavLink>
      ))}
      {rest.length > 0 && (
        <MoreSheet className={tabLook}>
          {rest.map((item) => (
            <SheetItem key={item.href} item={item} />
          ))}
        </MoreSheet>
      )}
    </nav>
  );
}
