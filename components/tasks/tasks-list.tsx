import Link from "next/link";
import type { TaskFace } from "./face";
import { FinishTask } from "./finish-task";
import { TaskTitle } from "./task-field";
import { TaskMenu } from "./task-menu";
import type { TaskGroup } from "./tasks-view";

/** The same on a phone: two lines a task. */
export function TasksList({ groups }: { groups: TaskGroup[] }) {
  return (
    <div className="md:hidden">
      {groups.map(({ id, name, tasks }) => (
        <section key={id} aria-label={name}>
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
    <li className="flex items-center gap-1 border-b border-line pr-1 pl-2">
      <FinishTask taskId={task.id} title={task.title} done={task.done} disabled={!task.may.finish} />
      <span className="min-w-0 flex-1">
        {task.may.change ? (
          <span className="flex text-base">
            <TaskTitle task={task} />
          </span>
        ) : (
          <span className={`block truncate px-1 text-base ${task.done ? "text-ink-3" : ""}`}>{task.title}</span>
        )}
        <span className="-mt-2 flex min-w-0 gap-2 pb-1 text-xs text-ink-3">
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
