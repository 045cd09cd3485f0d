"use client";

import { Menu } from "@base-ui/react/menu";
import { __iconData as checkIcon } from "lucide-react/icons/check";
import Link from "next/link";
import { Fragment } from "react";
import { classes } from "./classes";
import { Icon } from "./icon";
import { Kbd } from "./kbd";
import type { MenuItem, MenuSection } from "./menu";
import { onOwnButton, type PopupProps } from "./opener";
import { itemStyle, popupStyle } from "./popup-style";

type MenuPopupProps = PopupProps & { sections: MenuSection[]; align: "start" | "end"; side: "top" | "bottom" };

export function MenuPopup({ anchor, open, setOpen, sections, align, side }: MenuPopupProps) {
  return (
    <Menu.Root
      open={open}
      onOpenChange={(next, { event }) => {
        if (next || !onOwnButton(event, anchor)) setOpen(next);
      }}
    >
      <Menu.Portal>
        <Menu.Positioner anchor={anchor} align={align} side={side} sideOffset={6} className="z-40">
          <Menu.Popup
            finalFocus={() => anchor}
            className={`${popupStyle} max-h-(--available-height) min-w-44 overflow-y-auto p-1`}
          >
            {sections.map(({ label, items }, at) => (
              <Fragment key={label ?? at}>
                {at > 0 && <Menu.Separator className="my-1 border-t border-line" />}
                <Menu.Group>
                  {label && <Menu.GroupLabel className="px-2.5 py-1 text-xs text-ink-3">{label}</Menu.GroupLabel>}
                  {items.map((item) => (
                    <Choice key={item.label} item={item} />
                  ))}
                </Menu.Group>
              </Fragment>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

function Choice({ item }: { item: MenuItem }) {
  const { href, onSelect, checked, danger, disabledBecause } = item;
  const look = classes(itemStyle, danger ? "text-neg-ink" : "text-ink");
  if (href && !disabledBecause) {
    return (
      <Menu.LinkItem closeOnClick className={look} render={<Link href={href} />} aria-current={checked || undefined}>
        <Face item={item} />
      </Menu.LinkItem>
    );
  }
  if (checked !== undefined && !href) {
    return (
      <Menu.CheckboxItem checked={checked} onCheckedChange={() => onSelect?.()} className={look}>
        <Face item={item} />
      </Menu.CheckboxItem>
    );
  }
  return (
    <Menu.Item disabled={Boolean(disabledBecause)} onClick={() => onSelect?.()} className={look}>
      <Face item={item} />
    </Menu.Item>
  );
}

function Face({ item: { label, icon, note, keys, checked, disabledBecause } }: { item: MenuItem }) {
  return (
    <>
      {icon && <span className="text-ink-3">{icon}</span>}
      <span className="flex-1">{label}</span>
      {(disabledBecause ?? note) && <span className="text-xs text-ink-3">{disabledBecause ?? note}</span>}
      {keys && (
        <span className="flex gap-0.5">
          {keys.map((key) => (
            <Kbd key={key}>{key}</Kbd>
          ))}
        </span>
      )}
      {checked && <Icon icon={checkIcon} size={14} className="text-accent-ink" />}
    </>
  );
}
