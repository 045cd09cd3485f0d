"use client";

import { useState } from "react";
import { counted } from "@/lib/format";
import type { TaskFace } from "./face";
import { TasksBar } from "./tasks-bar";
import { TasksList } from "./tasks-list";
import { TasksTable } from "./tasks-table";

export type TaskGroup = { id: string; name?: string; tasks: TaskFace[] };
export type Selection = { chosen: ReadonlySet<string>; toggle: (ids: string[], on: boolean) => void };

type TasksViewProps = { groups: TaskGroup[]; today: string; given: boolean };

/** The tasks with what is chosen among them; what is no longer listed is no longer chosen. */
export function TasksView({ groups, today, given }: TasksViewProps) {
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const tasks = groups.flatMap((group) => group.tasks);
  const chosen = new Set(tasks.filter(({ id }) => kept.has(id)).map(({ id }) => id));
  const toggle = (ids: string[], on: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) on ? next.add(id) : next.delete(id);
    setKept(next);
  };
  const selection = { chosen, toggle };
  return (
    <>
      <TasksTable groups={groups} today={today} given={given} selection={selection} />
      <TasksList groups={groups} />
      {chosen.size > 0 && <TasksBar taskIds={[...chosen]} today={today} onClear={() => setKept(new Set())} />}
      <p role="status" className="sr-only">
        {chosen.size > 0 ? `${counted(chosen.size, "task")} selected` : ""}
      </p>
    </>
  );
}
