import { __iconData as downIcon } from "lucide-react/icons/chevron-down";
import { __iconData as outIcon } from "lucide-react/icons/log-out";
import { Avatar } from "@/components/ui/avatar";
import { Icon } from "@/components/ui/icon";
import { Popover } from "@/components/ui/popover";
import type { Theme } from "./theme";
import { ThemeSwitch } from "./theme-switch";

type UserMenuProps = { name: string; role: string; theme: Theme; signOut: () => Promise<void> };

const row =
  "flex h-8 w-full items-center gap-2.5 rounded-md px-2.5 text-left hover:bg-hover touch:h-11 touch:text-base";

export function UserMenu({ name, role, theme, signOut }: UserMenuProps) {
  return (
    <Popover
      bare
      title="Your account"
      label={`${name}, ${role}`}
      align="end"
      popupClassName="w-64 p-1"
      className="flex h-9 items-center gap-2 rounded-md pr-1 pl-1.5 text-left hover:bg-hover touch:h-11 touch:min-w-11"
      trigger={
        <>
          <Avatar name={name} tone="accent" />
          <span className="leading-none max-md:hidden">
            <span className="block text-sm leading-4 font-medium">{name}</span>
            <span className="block text-xs leading-4 text-ink-3">{role}</span>
          </span>
          <Icon icon={downIcon} size={14} className="ml-0.5 text-ink-3 max-md:hidden" />
        </>
      }
    >
      <div className="px-2.5 pt-1.5 pb-2">
        <div className="font-medium">{name}</div>
        <div className="truncate text-xs text-ink-3">{role}</div>
      </div>
      <div className="mb-1 flex items-center justify-between border-y border-line px-2.5 py-2">
        <span className="text-ink-2">Theme</span>
        <ThemeSwitch theme={theme} />
      </div>
      <a href="/settings/account" className={row}>
        Password and sessions
      </a>
      <form action={signOut}>
        <button type="submit" className={row}>
          <Icon icon={outIcon} className="text-ink-3" />
          Sign out
        </button>
      </form>
    </Popover>
  );
}
