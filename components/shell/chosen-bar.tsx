import { __iconData as closeIcon } from "lucide-react/icons/x";
import { type ReactNode, useLayoutEffect } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { count } from "@/lib/format";
import { ExportMenu } from "./export-menu";

type ChosenBarProps = {
  chosen: number;
  /** What the chosen come to. */
  told?: string;
  /** How many the whole list holds, while not all of it is chosen. */
  rest?: number;
  /** Where the chosen leave as a file, for who may. */
  exportHref?: string | false;
  onAll: () => void;
  onClear: () => void;
  /** What else can be done with all of them at once. */
  children: ReactNode;
};

/** How many rows of a list are chosen, and what can be done with them; above the page's foot. */
export function ChosenBar({ chosen, told, rest, exportHref, onAll, onClear, children }: ChosenBarProps) {
  // Notices make room for it; body:has() would have every page styled anew with whatever is put into it.
  useLayoutEffect(() => {
    document.body.dataset.chosen = "";
    return () => {
      delete document.body.dataset.chosen;
    };
  }, []);
  return (
    <section
      aria-label="Selection"
      data-bottom-bar
      className="fixed bottom-12 z-20 ml-5 flex min-h-11 max-w-[calc(100%-2.5rem)] flex-wrap items-center gap-x-1 gap-y-1 rounded-lg border border-line-strong bg-raised py-1.5 pr-1.5 pl-3 shadow-3 max-md:inset-x-3 max-md:bottom-17 max-md:ml-0 max-md:max-w-none print:hidden"
    >
      <span aria-live="polite" className="mr-2 flex flex-wrap items-baseline gap-x-3">
        <b className="font-semibold">{count(chosen)} selected</b>
        {told && <span className="text-xs text-ink-3">{told}</span>}
      </span>
      {rest !== undefined && (
        <Button variant="soft" onClick={onAll}>
          Select all {count(rest)} in this list
        </Button>
      )}
      <span className="mx-1 h-5 w-px bg-line max-md:hidden" />
      {children}
      {exportHref && (
        <ExportMenu
          href={exportHref}
          label={`Export ${count(chosen)}`}
          keys={false}
          rows={chosen}
          side="top"
          variant="ghost"
        />
      )}
      <span className="max-md:absolute max-md:-top-1 max-md:right-0">
        <IconButton label="Clear selection" icon={<Icon icon={closeIcon} size={14} />} onClick={onClear} />
      </span>
    </section>
  );
}
