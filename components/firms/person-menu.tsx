"use client";

import { __iconData as moreIcon } from "lucide-react/icons/ellipsis";
import dynamic from "next/dynamic";
import { useState } from "react";
import { idle, useAct } from "@/components/shell/use-act";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Menu } from "@/components/ui/menu";
import { returnPerson } from "@/lib/cards/actions";
import type { FirmPerson } from "@/lib/cards/queries";

const PersonForm = dynamic(() => import("./person-forms").then((forms) => forms.PersonForm));
const MoveForm = dynamic(() => import("./person-forms").then((forms) => forms.MoveForm));
const LeaveFirmForm = dynamic(() => import("./person-forms").then((forms) => forms.LeaveFirmForm));

const FirmStanceForm = dynamic(() => import("./firm-stance").then((forms) => forms.FirmStanceForm));

/** `writable`: who works there is the viewer's to say; `judges`: what they think of us is. */
type PersonMenuProps = { firmId: string; person: FirmPerson; writable: boolean; judges: boolean; today: string };

/** What may be said anew of one of a firm's people. */
export function PersonMenu({ firmId, person, writable, judges, today }: PersonMenuProps) {
  const [doing, setDoing] = useState<"stance" | "edit" | "move" | "leave">();
  const shown = (which: typeof doing) => ({ open: doing === which, onClose: () => setDoing(undefined) });
  const [, act] = useAct();
  const back = () =>
    act(() => returnPerson(idle, { personId: person.id, version: person.version }), `${person.name} is back`);
  const keeping = [
    { label: "Edit", onSelect: () => setDoing("edit") },
    { label: "Moved to another firm", onSelect: () => setDoing("move") },
    person.leftOn ? { label: "Is back", onSelect: back } : { label: "Has left", onSelect: () => setDoing("leave") },
  ];
  if (!writable && (!judges || person.leftOn)) return null;
  return (
    <>
      <Menu
        bare
        align="end"
        label={`More about ${person.name}`}
        className="inline-flex size-6 shrink-0 items-center justify-center rounded-md text-ink-3 hover:bg-sunken hover:text-ink touch:size-11 print:hidden"
        trigger={<Icon icon={moreIcon} size={14} />}
        sections={[
          {
            items: [
              ...(judges && !person.leftOn ? [{ label: "Note stance", onSelect: () => setDoing("stance") }] : []),
              ...(writable ? keeping : []),
            ],
          },
        ]}
      />
      {doing === "stance" && <FirmStanceForm {...shown("stance")} person={person} today={today} />}
      {doing === "edit" && <PersonForm {...shown("edit")} firmId={firmId} person={person} />}
      {doing === "move" && <MoveForm {...shown("move")} person={person} today={today} />}
      {doing === "leave" && <LeaveFirmForm {...shown("leave")} person={person} today={today} />}
    </>
  );
}

export function AddPerson({ firmId }: { firmId: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="ghost" onClick={() => setOpen(true)}>
        Add
      </Button>
      {open && <PersonForm open firmId={firmId} onClose={() => setOpen(false)} />}
    </>
  );
}
