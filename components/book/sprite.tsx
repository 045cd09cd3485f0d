import { __iconData as ascIcon } from "lucide-react/icons/landmark";
import { __iconData as insuredIcon } from "lucide-react/icons/shield";
import { __iconData as splitIcon } from "lucide-react/icons/split";
import { createElement } from "react";
import type { IconData } from "@/components/ui/icon";

const icons: Record<string, IconData> = { ASC: ascIcon, INSURED: insuredIcon, SPLIT: splitIcon };

/** What every row repeats is drawn once, and only pointed at from there: a list of hundreds stays light. */
export function Sprite() {
  return (
    <svg width="0" height="0" aria-hidden="true" className="absolute">
      {Object.entries(icons).map(([id, { node }]) => (
        <symbol key={id} id={`book-${id}`} viewBox="0 0 24 24">
          {node.map(([tag, { key, ...attributes }]) => createElement(tag, { key, ...attributes }))}
        </symbol>
      ))}
      <symbol id="book-h" viewBox="0 0 4 10">
        <rect width="4" height="10" rx="1.25" className="fill-accent" />
      </symbol>
      <symbol id="book-o" viewBox="0 0 4 10">
        <rect x=".6" y=".6" width="2.8" height="8.8" rx=".9" className="fill-none stroke-accent" strokeWidth="1.2" />
      </symbol>
      <symbol id="book-w" viewBox="0 0 4 10">
        <rect width="4" height="10" rx="1.25" className="fill-line-strong" opacity=".75" />
      </symbol>
      <symbol id="book-n" viewBox="0 0 4 10">
        <rect x="1" y="4" width="2" height="2" rx="1" className="fill-line-strong" />
      </symbol>
    </svg>
  );
}
