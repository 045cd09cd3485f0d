"use client";

import { EditInPlace, type Sent } from "@/components/shell/edit-in-place";
import { dayText, dueText } from "@/lib/format";
import { editTask } from "@/lib/tasks/actions";
import type { TaskFace } from "./face";

type Payload = Parameters<typeof editTask>[1];

const send =
  (taskId: string, field: "title" | "dueOn") =>
  ({ value, was, confirmed }: Sent) =>
    editTask({ status: "idle" }, { taskId, field, value, was, confirmed } as Payload);

export function TaskTitle({ task }: { task: TaskFace }) {
  return (
    <EditInPlace
      kind="text"
      maxLength={220}
      id={`${task.id} title`}
      label="Task"
      field="title"
      value={task.title}
      version={task.title}
      says={(title) => `Task changed: ${title}`}
      send={send(task.id, "title")}
    />
  );
}

export function TaskDue({ task, today }: { task: TaskFace; today: string }) {
  return (
    <EditInPlace
      kind="day"
      id={`${task.id} due`}
      label={`Due day of ${task.title}`}
      field="dueOn"
      value={task.dueOn ?? ""}
      version={task.dueOn ?? ""}
      show={(day) => (
        <span className={day < today ? "font-medium text-warn-ink" : "text-ink-2"}>{dueText(day, today)}</span>
      )}
      says={(day) => (day ? `Due ${dayText(day, today)}: ${task.title}` : `No day: ${task.title}`)}
      send={send(task.id, "dueOn")}
    />
  );
}
