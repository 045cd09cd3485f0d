"use client";

import { Dialog } from "@base-ui/react/dialog";
import { __iconData as closeIcon } from "lucide-react/icons/x";
import { useCallback, useRef } from "react";
import { classes } from "./classes";
import type { DialogProps } from "./dialog";
import { Icon } from "./icon";
import { IconButton } from "./icon-button";
import { scrimStyle } from "./popup-style";

const widths = { sm: "max-w-[372px]", md: "max-w-[480px]", lg: "max-w-[640px]", xl: "max-w-[880px]" };
const card =
  "rounded-xl border border-line-strong transition-opacity duration-[120ms] data-starting-style:opacity-0 data-ending-style:opacity-0";
const places = {
  center: `top-1/2 left-1/2 w-[calc(100vw-2rem)] -translate-x-1/2 -translate-y-1/2 max-h-[calc(100dvh-2rem)] ${card}`,
  top: `top-[12dvh] left-1/2 max-h-[76dvh] w-[calc(100vw-2rem)] -translate-x-1/2 ${card}`,
  drawer:
    "inset-y-0 right-0 w-[420px] border-l border-line-strong transition-transform duration-[180ms] ease-out data-starting-style:translate-x-full data-ending-style:translate-x-full max-md:w-full max-md:border-0",
};

const fields = ["input:not([type=hidden])", "textarea", "select"].map((field) => `${field}:not(:disabled)`);
/** Where typing begins: the field that says so, else the first there is. */
const firstIn = (body: HTMLElement | null) =>
  body?.querySelector<HTMLElement>("[data-first]") ??
  body?.querySelector<HTMLElement>([...fields, "[data-arriving]"].join(", ")) ??
  undefined;
const arrives = (field: HTMLElement | undefined) => field?.hasAttribute("data-arriving");

/** Gives focus to a first field that is still being fetched, once it is there and unless focus has gone elsewhere in the dialog. */
function awaitFirst(body: HTMLElement, popup: () => HTMLElement | null) {
  const observer = new MutationObserver(() => {
    const first = firstIn(body);
    if (arrives(first)) return;
    observer.disconnect();
    const at = document.activeElement;
    if (at === popup() || !popup()?.contains(at)) first?.focus();
  });
  observer.observe(body, { childList: true, subtree: true });
  return () => observer.disconnect();
}

export function DialogPopup({
  open,
  onClose,
  title,
  hideTitle,
  description,
  footer,
  place = "center",
  width = "md",
  urgent,
  children,
}: DialogProps) {
  const drawer = place === "drawer";
  const popup = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const onBody = useCallback((element: HTMLDivElement | null) => {
    body.current = element;
    if (element && arrives(firstIn(element))) return awaitFirst(element, () => popup.current);
  }, []);
  const first = () => {
    const field = firstIn(body.current);
    return arrives(field) ? popup.current : (field ?? (urgent || popup.current));
  };
  return (
    <Dialog.Root open={open} onOpenChange={(next) => next || onClose()} disablePointerDismissal={urgent}>
      <Dialog.Portal>
        <Dialog.Backdrop className={scrimStyle} />
        <Dialog.Popup
          ref={popup}
          initialFocus={first}
          role={urgent ? "alertdialog" : "dialog"}
          className={classes(
            "fixed z-40 flex flex-col bg-raised text-sm text-ink shadow-3 outline-none",
            places[place],
            !drawer && widths[width],
            drawer && "bg-surface",
          )}
        >
          <div
            className={
              hideTitle
                ? "sr-only"
                : classes(
                    "flex shrink-0 gap-2",
                    drawer ? "h-12 items-center border-b border-line pr-2 pl-4" : "items-start px-5 pt-5 touch:pt-3",
                  )
            }
          >
            <div className="min-w-0 flex-1">
              <Dialog.Title className="text-base leading-7 font-semibold touch:leading-[44px]">{title}</Dialog.Title>
              {!drawer && description && (
                <Dialog.Description className="mt-0.5 leading-5 text-ink-2">{description}</Dialog.Description>
              )}
            </div>
            {!urgent && <IconButton label="Close" icon={<Icon icon={closeIcon} />} onClick={onClose} />}
          </div>
          {children && (
            <div
              ref={onBody}
              className={classes("min-h-0 flex-1 overflow-y-auto", !hideTitle && (drawer ? "p-4" : "px-5 pt-3 pb-1"))}
            >
              {drawer && description && <p className="mb-3 text-ink-2">{description}</p>}
              {children}
            </div>
          )}
          {footer ? (
            <div
              className={classes(
                "flex shrink-0 flex-wrap gap-2",
                drawer ? "border-t border-line p-4 pb-[max(1rem,env(safe-area-inset-bottom))]" : "justify-end p-5 pt-3",
              )}
            >
              {footer}
            </div>
          ) : (
            !drawer && !hideTitle && <div className="h-5 shrink-0" />
          )}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
