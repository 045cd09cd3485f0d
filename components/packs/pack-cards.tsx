import { dueText } from "@/lib/format";
import { agendas, type PackKind } from "@/lib/packs/agenda";
import { dueAgain } from "@/lib/packs/due";
import type { Held } from "@/lib/packs/queries";
import type { Day } from "@/lib/units/day";
import { OpenPack } from "./open-pack";

type PackCardsProps = { kinds: readonly PackKind[]; held: readonly Held[]; today: Day };

/** One’s own meetings: how often, when the next is due, and what of them is open. */
export const PackCards = ({ kinds, held, today }: PackCardsProps) => (
  <ul
    aria-label="My meetings"
    className="grid divide-line border-b border-line max-md:divide-y md:grid-cols-3 md:divide-x"
  >
    {kinds.map((kind) => {
      const own = held.filter((pack) => pack.kind === kind);
      const open = own.find(({ closedOn }) => closedOn === null);
      const last = own.find(({ closedOn }) => closedOn !== null);
      const due = dueAgain({ kind, heldOn: last?.metOn ?? null }, today);
      const left = own.reduce((total, pack) => total + pack.open, 0);
      return (
        <li key={kind} className="flex flex-col gap-1 px-5 py-3 max-md:px-4">
          <span className="text-sm font-semibold">{agendas[kind].name}</span>
          <span className="text-xs text-ink-3">Every {agendas[kind].every}</span>
          <span className={`text-xs ${due <= today && !open ? "text-warn-ink" : "text-ink-2"}`}>
            {open ? "Open now" : last ? `Due ${dueText(due, today)}` : "Not held yet"}
            {left > 0 && `, ${left} open from before`}
          </span>
          <span className="pt-1">
            <OpenPack
              kind={kind}
              label={open ? "Go on" : "Open"}
              about={agendas[kind].name}
              look={!open && due <= today ? "primary" : undefined}
            />
          </span>
        </li>
      );
    })}
  </ul>
);
