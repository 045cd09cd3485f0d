import { Avatar } from "@/components/ui/avatar";
import { SectionHeader } from "@/components/ui/section-header";
import { dueText } from "@/lib/format";
import type { AccountTask } from "@/lib/tasks/queries";
import { FinishTask } from "./finish-task";
import { TaskForm } from "./task-form";

type NextStepsProps = {
  /** As they were: to read only. */
  past?: boolean;
  tasks: AccountTask[];
  accountId: string;
  viewer: { id: string; name: string };
  colleagues: { id: string; name: string }[];
  today: string;
};

export function NextSteps({ past, tasks, accountId, viewer, colleagues, today }: NextStepsProps) {
  return (
    <section aria-labelledby="next-steps">
      <SectionHeader title="Next steps" id="next-steps">
        {!past && <TaskForm accountId={accountId} viewer={viewer} colleagues={colleagues} />}
      </SectionHeader>
      {tasks.length === 0 && <p className="py-2 text-xs text-ink-3">Nothing is waiting here.</p>}
      <ul>
        {tasks.map((task) => (
          <li key={task.id} className="flex min-h-8 items-center gap-2.5">
            {!past && <FinishTask taskId={task.id} title={task.title} done={task.done} />}
            <span className={`min-w-0 flex-1 truncate ${task.done ? "text-ink-3" : ""}`} title={task.title}>
              {task.title}
            </span>
            <Avatar name={task.assignee} size="sm" named />
            <DueOn task={task} today={today} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function DueOn({ task, today }: { task: AccountTask; today: string }) {
  if (!task.dueOn) return null;
  const late = !task.done && task.dueOn < today;
  return (
    <span className={`w-16 text-right text-xs whitespace-nowrap ${late ? "font-medium text-warn-ink" : "text-ink-3"}`}>
      {task.done ? "Done" : dueText(task.dueOn, today)}
    </span>
  );
}
