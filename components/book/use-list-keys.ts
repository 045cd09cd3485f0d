import { type RefObject, useEffect, useRef } from "react";
import { isTyping } from "@/components/shell/keyboard-shortcuts";
import { editAt, moveBetween } from "@/components/ui/inline-moves";

type Keys = {
  region: RefObject<HTMLElement | null>;
  peek?: string;
  showPeek: (id: string | undefined) => void;
  select: (id: string, range: boolean) => void;
  /** Present while there is a selection to clear. */
  clear?: () => void;
};

/**
 * J and K move between rows and groups, Enter follows, X selects, Space or a press on the row looks beside the list,
 * the arrows reach a row's cells, E edits one, the full stop goes to what can be done with the selection, Esc steps back.
 */
export function useListKeys({ region, peek, showPeek, select, clear }: Keys) {
  const left = useRef<HTMLElement>(undefined);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event) || (event.key === " " && document.activeElement?.matches("button"))) return;
      const rows = [...(region.current?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
      const at = rows.findIndex((row) => row.closest("tr")?.contains(document.activeElement));
      const row = rows[at]?.closest("tr") ?? undefined;
      const id = row?.dataset.id;
      if (moveBetween(document.activeElement, event.key, row)) return event.preventDefault();
      if (["e", "F2"].includes(event.key) && editAt(document.activeElement, row)) return event.preventDefault();
      const act = actions[event.key.toLowerCase()];
      if (act?.({ rows, at, id, shift: event.shiftKey })) event.preventDefault();
    };
    type At = { rows: HTMLElement[]; at: number; id?: string; shift: boolean };
    const move = ({ rows, at }: At, by: number) => {
      const next = rows[at < 0 ? 0 : Math.min(Math.max(at + by, 0), rows.length - 1)];
      next?.focus();
      next?.scrollIntoView({ block: "nearest" });
      const id = next?.closest("tr")?.dataset.id;
      if (peek && id) showPeek(id);
      return Boolean(next);
    };
    const inside = ({ at }: At) => at >= 0;
    const actions: Record<string, (here: At) => boolean | undefined> = {
      j: (here) => move(here, 1),
      k: (here) => move(here, -1),
      arrowdown: (here) => inside(here) && move(here, 1),
      arrowup: (here) => inside(here) && move(here, -1),
      x: ({ id, shift }) => {
        if (id) select(id, shift);
        return Boolean(id);
      },
      " ": ({ id }) => {
        if (pressed(document.activeElement)) return true;
        if (id) showPeek(peek === id ? undefined : id);
        return Boolean(id);
      },
      ".": ({ rows, at }) => {
        if (document.activeElement?.closest(bar)) return true;
        left.current = rows[at];
        return press(`${bar} button`, (button) => button.focus());
      },
      escape: () => {
        const row = document.activeElement?.closest(bar) ? left.current : undefined;
        left.current = undefined;
        if (row?.isConnected) {
          row.focus();
          return true;
        }
        if (clear) clear();
        else if (peek) showPeek(undefined);
        return Boolean(clear ?? peek);
      },
      f: () => press("#filter-menu button", (button) => button.click()),
    };
    const onClick = (event: MouseEvent) => {
      const pressed = event.target instanceof Element ? event.target : null;
      const row = pressed?.closest("a, button, input, [data-edit]")
        ? null
        : pressed?.closest<HTMLElement>("tr[data-id]");
      const id = row?.dataset.id;
      if (id && getSelection()?.isCollapsed) showPeek(id === peek ? undefined : id);
    };
    const list = region.current;
    document.addEventListener("keydown", onKey);
    list?.addEventListener("click", onClick);
    return () => {
      document.removeEventListener("keydown", onKey);
      list?.removeEventListener("click", onClick);
    };
  }, [region, peek, showPeek, select, clear]);
}

const bar = "[data-bottom-bar]";

/** A link that acts as a button takes Space as its press. */
function pressed(focused: Element | null) {
  const button = focused?.matches("a[role=button]") ? (focused as HTMLElement) : undefined;
  button?.click();
  return Boolean(button);
}

function press(selector: string, act: (element: HTMLElement) => void) {
  const element = [...document.querySelectorAll<HTMLElement>(selector)].find((each) => each.offsetParent !== null);
  if (element) act(element);
  return Boolean(element);
}
