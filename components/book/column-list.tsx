"use client";

import { __iconData as downIcon } from "lucide-react/icons/arrow-down";
import { __iconData as upIcon } from "lucide-react/icons/arrow-up";
import { __iconData as shownIcon } from "lucide-react/icons/eye";
import { __iconData as hiddenIcon } from "lucide-react/icons/eye-off";
import { __iconData as gripIcon } from "lucide-react/icons/grip-vertical";
import { useRef, useState } from "react";
import { offerUndo } from "@/components/shell/undo";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Input } from "@/components/ui/input";
import { toast } from "@/components/ui/toast";
import { moveColumn } from "@/lib/book/columns";
import { mentions } from "@/lib/units/folded";
import { changeView } from "@/lib/views/actions";
import type { ColumnChoice } from "./columns-popover";

type ColumnListProps = ColumnChoice & { onSet: (columns: string[]) => void };

const row = "group flex h-8 items-center gap-1.5 rounded-md px-2 hover:bg-hover focus-within:bg-hover";
const small = "inline-flex size-6 items-center justify-center rounded text-ink-3 hover:text-ink";

/** Which columns are shown and in what order: dragged, or moved with their buttons. */
export function ColumnList({ shown: given, allowed, usual, nameOf, onSet, view }: ColumnListProps) {
  const [shown, setShown] = useState(given);
  const [find, setFind] = useState("");
  const [dragged, setDragged] = useState<number>();
  const set = (columns: string[]) => {
    setShown(columns);
    onSet(columns);
  };
  const lists = useRef<HTMLDivElement>(null);
  /** The button pressed leaves with its row: the next one of its list takes its place. */
  const giveOver = (columns: string[], list: string[], at: number) => {
    const next = list[at + 1] ?? list[at - 1];
    lists.current?.querySelector<HTMLElement>(`[data-column="${next}"]`)?.focus();
    set(columns);
  };
  const fits = (key: string) => mentions(nameOf(key), find);
  const hidden = allowed.filter((key) => !shown.includes(key));
  const drop = (to: number) => dragged !== undefined && set(moveColumn(shown, dragged, to));
  return (
    <div>
      <div className="border-b border-line p-2">
        <Input
          aria-label="Find a column"
          placeholder="Find a column"
          value={find}
          onChange={(event) => setFind(event.target.value)}
        />
      </div>
      <div ref={lists} className="max-h-[46dvh] overflow-y-auto p-1">
        <Heading label="Shown" count={shown.length} />
        <ul>
          {shown.map((key, at) =>
            fits(key) ? (
              <li
                key={key}
                draggable
                onDragStart={() => setDragged(at)}
                onDragEnd={() => setDragged(undefined)}
                onDragOver={(event) => event.preventDefault()}
                onDrop={() => drop(at)}
                className={`${row} ${dragged === at ? "opacity-45" : ""}`}
              >
                <Icon icon={gripIcon} size={14} className="cursor-grab text-ink-3" />
                <span className="flex-1 truncate">{nameOf(key)}</span>
                <span className="flex w-0 overflow-hidden group-focus-within:w-auto group-hover:w-auto">
                  <Move
                    label={`Move ${nameOf(key)} up`}
                    icon={upIcon}
                    onClick={() => set(moveColumn(shown, at, at - 1))}
                  />
                  <Move
                    label={`Move ${nameOf(key)} down`}
                    icon={downIcon}
                    onClick={() => set(moveColumn(shown, at, at + 1))}
                  />
                </span>
                <Move
                  label={`Hide ${nameOf(key)}`}
                  icon={shownIcon}
                  column={key}
                  onClick={() =>
                    shown.length > 1 &&
                    giveOver(
                      shown.filter((other) => other !== key),
                      shown.filter(fits),
                      shown.filter(fits).indexOf(key),
                    )
                  }
                />
              </li>
            ) : null,
          )}
        </ul>
        {hidden.length > 0 && <Heading label="Hidden" count={hidden.length} />}
        <ul>
          {hidden.filter(fits).map((key, at, found) => (
            <li key={key} className={`${row} pl-[30px]`}>
              <span className="flex-1 truncate text-ink-2">{nameOf(key)}</span>
              <Move
                label={`Show ${nameOf(key)}`}
                icon={hiddenIcon}
                column={key}
                onClick={() => giveOver([...shown, key], found, at)}
              />
            </li>
          ))}
        </ul>
        <p role="status" className="px-2 text-ink-3">
          {allowed.some(fits) ? "" : `No column has “${find}” in its name.`}
        </p>
      </div>
      <div className="flex justify-between border-t border-line p-2">
        <Button variant="ghost" onClick={() => set(usual)}>
          Reset
        </Button>
        {view && <SaveToView view={view} ready={shown.join() === given.join()} />}
      </div>
    </div>
  );
}

function SaveToView({ view, ready }: { view: { id: string; version: number; state: string }; ready: boolean }) {
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    const outcome = await changeView({ status: "idle" }, view);
    setBusy(false);
    if (outcome.status === "refused") return toast({ text: outcome.message, tone: "error" });
    if (outcome.status === "done") offerUndo(outcome.operationId, "View saved.");
  };
  return (
    <Button variant="primary" disabled={!ready} busy={busy} busyLabel="Saving" onClick={save}>
      Save to view
    </Button>
  );
}

function Heading({ label, count }: { label: string; count: number }) {
  return (
    <div className="flex justify-between px-2 py-1.5 text-xs text-ink-3">
      <span>{label}</span>
      <span>{count}</span>
    </div>
  );
}

type MoveProps = { label: string; icon: typeof upIcon; column?: string; onClick: () => void };

function Move({ label, icon, column, onClick }: MoveProps) {
  return (
    <button type="button" aria-label={label} data-tip={label} data-column={column} onClick={onClick} className={small}>
      <Icon icon={icon} size={14} />
    </button>
  );
}
