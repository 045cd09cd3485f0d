"use client";

import { __iconData as pursueIcon } from "lucide-react/icons/target";
import { __iconData as giveIcon } from "lucide-react/icons/user-plus";
import { __iconData as closeIcon } from "lucide-react/icons/x";
import dynamic from "next/dynamic";
import { useState } from "react";
import { ExportMenu } from "@/components/shell/export-menu";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { count } from "@/lib/format";
import type { ProspectFace } from "./face";

const PursuitsDialog = dynamic(() => import("./pursuits-dialog").then((file) => file.PursuitsDialog));

/** Whose pursuits the viewer may begin, themselves first, and whether they may give one to another. */
export type Pursuers = { people: { id: string; name: string }[]; gives: boolean };

type ProspectsBarProps = {
  rows: ProspectFace[];
  whole: number;
  /** The whole list is chosen, not only the rows that are loaded. */
  all: boolean;
  query: string;
  may: { export: boolean };
  pursuers?: Pursuers;
  onAll: () => void;
  onClear: () => void;
};

/** How many employers are chosen, with what they employ, and what can be done with all of them at once. */
export function ProspectsBar({ rows, whole, all, query, may, pursuers, onAll, onClear }: ProspectsBarProps) {
  const [doing, setDoing] = useState<"pursue" | "give">();
  const chosen = all ? whole : rows.length;
  const eins = rows.map(({ ein }) => ein);
  const employees = rows.reduce((sum, row) => sum + (row.employees ?? 0), 0);
  const exported = all ? query : `${query}${query && "&"}eins=${eins.join(",")}`;
  return (
    <section
      aria-label="Selection"
      data-bottom-bar
      className="fixed bottom-12 z-20 ml-5 flex min-h-11 max-w-[calc(100%-2.5rem)] flex-wrap items-center gap-x-1 gap-y-1 rounded-lg border border-line-strong bg-raised py-1.5 pr-1.5 pl-3 shadow-3 max-md:inset-x-3 max-md:bottom-17 max-md:ml-0 max-md:max-w-none print:hidden"
    >
      <span aria-live="polite" className="mr-2 flex flex-wrap items-baseline gap-x-3">
        <b className="font-semibold">{count(chosen)} selected</b>
        {!all && <span className="text-xs text-ink-3">{count(employees)} employees</span>}
      </span>
      {!all && rows.length < whole && (
        <Button variant="soft" onClick={onAll}>
          Select all {count(whole)} in this list
        </Button>
      )}
      <span className="mx-1 h-5 w-px bg-line max-md:hidden" />
      {pursuers && (
        <Button variant="ghost" icon={<Icon icon={pursueIcon} size={14} />} onClick={() => setDoing("pursue")}>
          Pursue
        </Button>
      )}
      {pursuers?.gives && (
        <Button variant="ghost" icon={<Icon icon={giveIcon} size={14} />} onClick={() => setDoing("give")}>
          Give to a person
        </Button>
      )}
      {may.export && (
        <ExportMenu
          href={`/prospects/export?${exported}`}
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
      {doing && pursuers && (
        <PursuitsDialog
          gives={doing === "give"}
          filter={exported}
          count={chosen}
          people={pursuers.people}
          onClose={() => setDoing(undefined)}
          onDone={() => {
            setDoing(undefined);
            onClear();
          }}
        />
      )}
    </section>
  );
}
