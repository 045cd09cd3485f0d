import Link from "next/link";
import type { TaskFace } from "./face";
import { FinishTask } from "./finish-task";
import { TaskMenu } from "./task-menu";
import type { TaskGroup } from "./tasks-view";

/** The same on a phone: two lines a task. */
export function TasksList({ groups }: { groups: TaskGroup[] }) {
  return (
    <div className="md:hidden">
      {groups.map(({ id, name, tasks }) => (
        <section key={id} aria-label={name ?? "Tasks"}>
          {name && <h2 className="bg-sunken px-4 py-1.5 text-base font-semibold">{name}</h2>}
          <ul>
            {tasks.map((task) => (
              <TaskItem key={task.id} task={task} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function TaskItem({ task }: { task: TaskFace }) {
  return (
    <li className="flex items-center gap-1 border-b border-line py-1 pr-1 pl-2">
      <FinishTask taskId={task.id} title={task.title} done={task.done} disabled={!task.may.finish} />
      <span className="min-w-0 flex-1">
        <span className={`line-clamp-2 text-base leading-5 ${task.done ? "text-ink-3" : ""}`}>{task.title}</span>
        <span className="flex min-w-0 gap-2 text-xs text-ink-3">
          {(task.dueOn || task.done) && (
            <span className={`shrink-0 ${task.late ? "font-medium text-warn-ink" : ""}`}>{task.due}</span>
          )}
          <span className="shrink-0">{task.assignee}</span>
          {task.account && (
            <Link href={task.account.href} prefetch={false} className="truncate underline">
              {task.account.name}
            </Link>
          )}
        </span>
      </span>
      <TaskMenu task={task} />
    </li>
  );
}
