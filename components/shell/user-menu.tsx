import { __iconData as downIcon } from "lucide-react/icons/chevron-down";
import { __iconData as outIcon } from "lucide-react/icons/log-out";
import { Avatar } from "@/components/ui/avatar";
import { Icon } from "@/components/ui/icon";
import { Popover } from "@/components/ui/popover";
import type { Theme } from "./theme";
import { ThemeSwitch } from "./theme-switch";

export type ShellUser = { name: string; role: string; email?: string };

type UserMenuProps = {
  user: ShellUser;
  theme: Theme;
  signOut: () => Promise<void>;
  links?: { href: string; label: string }[];
};

const row =
  "flex h-8 w-full items-center gap-2.5 rounded-md px-2.5 text-left hover:bg-hover touch:h-11 touch:text-base";

export function UserMenu({ user, theme, signOut, links = [] }: UserMenuProps) {
  return (
    <Popover
      bare
      title="Your account"
      label={`${user.name}, ${user.role}`}
      align="end"
      popupClassName="w-64 p-1"
      className="flex h-9 items-center gap-2 rounded-md pr-1 pl-1.5 text-left hover:bg-hover touch:h-11 touch:min-w-11"
      trigger={
        <>
          <Avatar name={user.name} tone="accent" />
          <span className="leading-none max-md:hidden">
            <span className="block text-sm leading-4 font-medium">{user.name}</span>
            <span className="block text-xs leading-4 text-ink-3">{user.role}</span>
          </span>
          <Icon icon={downIcon} size={14} className="ml-0.5 text-ink-3 max-md:hidden" />
        </>
      }
    >
      <div className="px-2.5 pt-1.5 pb-2">
        <div className="font-medium">{user.name}</div>
        <div className="truncate text-xs text-ink-3">{user.email ?? user.role}</div>
      </div>
      <div className="mb-1 flex items-center justify-between border-y border-line px-2.5 py-2">
        <span className="text-ink-2">Theme</span>
        <ThemeSwitch theme={theme} />
      </div>
      {links.map(({ href, label }) => (
        <a key={href} href={href} className={row}>
          {label}
        </a>
      ))}
      <form action={signOut}>
        <button type="submit" className={row}>
          <Icon icon={outIcon} className="text-ink-3" />
          Sign out
        </button>
      </form>
    </Popover>
  );
}
