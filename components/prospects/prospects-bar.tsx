"use client";

import { __iconData as pursueIcon } from "lucide-react/icons/target";
import { __iconData as giveIcon } from "lucide-react/icons/user-plus";
import dynamic from "next/dynamic";
import { useState } from "react";
import { ChosenBar } from "@/components/shell/chosen-bar";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
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
    <ChosenBar
      chosen={chosen}
      told={all ? undefined : `${count(employees)} employees`}
      rest={!all && rows.length < whole ? whole : undefined}
      exportHref={may.export && `/prospects/export?${exported}`}
      onAll={onAll}
      onClear={onClear}
    >
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
    </ChosenBar>
  );
}
