export const popupStyle =
  "origin-(--transform-origin) rounded-lg border border-line-strong bg-raised text-sm text-ink shadow-3 outline-none transition-opacity duration-[120ms] ease-out data-starting-style:opacity-0 data-ending-style:opacity-0";
export const scrimStyle =
  "fixed inset-0 z-40 bg-scrim transition-opacity duration-[120ms] data-starting-style:opacity-0 data-ending-style:opacity-0";
export const itemStyle =
  "flex h-8 w-full cursor-default items-center gap-2.5 rounded-md px-2.5 text-left whitespace-nowrap outline-none select-none data-highlighted:bg-hover data-disabled:opacity-45 touch:h-11 touch:text-base";
