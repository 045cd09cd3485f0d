"use client";

import { __iconData as pencilIcon } from "lucide-react/icons/pencil";
import { type KeyboardEvent, lazy, type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import { classes } from "./classes";
import { Icon } from "./icon";
import { InlineInput, type InlineKind } from "./inline-input";
import { type Way, wayTo } from "./inline-moves";

const InlineNote = lazy(() => import("./inline-note").then(({ InlineNote }) => ({ default: InlineNote })));

export type InlineTrouble = {
  reason: ReactNode;
  /** Where editing goes on: what was typed and is not saved, or what somebody else saved. */
  typed: string;
  /** The words of the way back into the field. */
  edit?: string;
  /** Goes on being said, with its choices, while the field is open. */
  stays?: boolean;
  choices: { label: string; run: () => void }[];
};

export type InlineEditProps = InlineKind & {
  /** What is edited and of whom: "Priority of Larkspur". */
  label: string;
  /** The column: Enter moves down to the same one, Tab to the next one. */
  field: string;
  value: string;
  /** The value as it is read; nothing shows a dash. */
  children?: ReactNode;
  busy?: boolean;
  /** In a table: no wider than its cell, Enter moves down and Tab to the next one. */
  cell?: boolean;
  /** Cells of a list that its own arrow keys reach: Tab passes by. */
  roving?: boolean;
  /** The value names itself, as in a heading. */
  hideLabel?: boolean;
  /** Figures stand at the right edge. */
  right?: boolean;
  trouble?: InlineTrouble;
  onSave: (value: string) => void;
  onCalm: () => void;
};

/** Letters that surely fit a cell. */
const cellFits = 22;

/** A value that is edited where it stands: Enter or a click edits, Enter or leaving saves, Esc restores. */
export function InlineEdit(props: InlineEditProps) {
  const { label, field, value, children, busy, cell, roving, right, hideLabel, trouble, onSave, onCalm, ...kind } =
    props;
  const [draft, setDraft] = useState<string>();
  const frame = useRef<HTMLSpanElement>(null);
  const next = useRef<Way>(undefined);
  const editing = draft !== undefined;

  useEffect(() => {
    if (editing || !next.current || !frame.current) return;
    wayTo(frame.current, next.current);
    next.current = undefined;
  }, [editing]);

  const edit = (from: string) => {
    onCalm();
    setDraft(from);
  };
  const leave = (way: Way | undefined, typed: string, save: boolean) => {
    next.current = way;
    setDraft(undefined);
    if (save && typed.trim() !== value) onSave(typed.trim());
  };
  const onKey = (event: KeyboardEvent<HTMLElement>, typed: string) => {
    const way = wayOf(event, kind.kind === "text" && Boolean(kind.lines));
    if (!way || event.nativeEvent.isComposing) return false;
    event.preventDefault();
    event.stopPropagation();
    leave(cell ? way : pageWay(way), typed, way !== "restore");
    return true;
  };
  return (
    <span ref={frame} data-edit={field} className={classes("relative flex min-w-0", cell ? "-mx-1" : "-mx-1.5 flex-1")}>
      {editing ? (
        <InlineInput
          {...kind}
          label={label}
          value={draft}
          cell={cell}
          right={right}
          onChange={setDraft}
          onKey={onKey}
          onLeave={(typed) => leave(undefined, typed, true)}
        />
      ) : (
        <button
          type="button"
          tabIndex={roving ? -1 : undefined}
          aria-description={hideLabel ? `Edit ${label}` : undefined}
          aria-busy={busy || undefined}
          data-tip={cell && value.length > cellFits ? value : undefined}
          onClick={() => edit(value)}
          className={classes(
            "group/edit flex min-h-7 w-full min-w-0 items-center gap-1 rounded text-left hover:bg-sunken hover:ring-1 hover:ring-line-strong hover:ring-inset focus-visible:bg-sunken touch:min-h-11",
            cell ? "px-1" : "px-1.5",
            right && "flex-row-reverse text-right",
            busy && "text-ink-3",
          )}
        >
          <span
            className={classes(
              "min-w-0 flex-1",
              kind.kind === "text" && kind.lines ? "whitespace-pre-line" : "truncate",
            )}
          >
            {!hideLabel && <span className="sr-only">{label}: </span>}
            {children || <Nothing />}
          </span>
          <Icon
            icon={pencilIcon}
            size={12}
            className="text-ink-3 opacity-0 group-hover/edit:opacity-100 group-focus-visible/edit:opacity-100 touch:opacity-100"
          />
        </button>
      )}
      {trouble && frame.current && (
        <Suspense>
          <InlineNote
            anchor={frame.current}
            onClose={onCalm}
            choices={withEdit(trouble, trouble.stays ? setDraft : edit)}
          >
            {trouble.reason}
          </InlineNote>
        </Suspense>
      )}
    </span>
  );
}

const Nothing = () => (
  <span className="text-ink-3">
    <span aria-hidden="true">—</span>
    <span className="sr-only">nothing</span>
  </span>
);

const withEdit = (trouble: InlineTrouble, edit: (from: string) => void) => [
  { label: trouble.edit ?? "Edit again", run: () => edit(trouble.typed) },
  ...trouble.choices,
];

/** Outside a table there is no row below: Enter and Tab leave the field as they would any other. */
const pageWay = (way: Way): Way => (way === "down" || way === "up" ? "stay" : way);

function wayOf({ key, shiftKey, metaKey, ctrlKey }: KeyboardEvent, lines: boolean): Way | undefined {
  if (key === "Escape") return "restore";
  if (key === "Tab") return shiftKey ? "left" : "right";
  if (key !== "Enter") return undefined;
  if (lines) return metaKey || ctrlKey ? "stay" : undefined;
  return shiftKey ? "up" : "down";
}
