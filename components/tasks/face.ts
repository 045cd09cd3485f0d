import { dayText, dueText } from "@/lib/format";
import { can, type Viewer } from "@/lib/policy";
import type { TaskRow } from "@/lib/server/task-list";
import type { Day } from "@/lib/units/day";

export type TaskFace = {
  id: string;
  title: string;
  dueOn: Day | null;
  due: string;
  late: boolean;
  done: boolean;
  /** Absent where it is about none, or about one that is out of sight. */
  account?: { name: string; href: string };
  accountId: string | null;
  assigneeId: string;
  assignee: string;
  createdBy: string;
  may: { finish: boolean; change: boolean; handOn: boolean; remove: boolean };
};

export function taskFace(task: TaskRow, viewer: Viewer, today: Day): TaskFace {
  const { id, title, dueOn, doneOn, accountId, account, assigneeId, assignee, createdBy } = task;
  return {
    id,
    title,
    dueOn,
    due: doneOn ? `Done ${dayText(doneOn, today)}` : dueText(dueOn, today),
    late: !doneOn && dueOn !== null && dueOn < today,
    done: doneOn !== null,
    account: account && accountId ? { name: account, href: hrefOf(accountId, account, viewer) } : undefined,
    accountId,
    assigneeId,
    assignee: assigneeId === viewer.id ? "You" : assignee,
    createdBy: task.createdById === viewer.id ? "You" : createdBy,
    may: {
      finish: can(viewer, "task.finish", task),
      change: doneOn === null && can(viewer, "task.change", task),
      handOn: doneOn === null && can(viewer, "task.handOn", task),
      remove: can(viewer, "task.remove", task),
    },
  };
}

const hrefOf = (id: string, name: string, viewer: Viewer) =>
  can(viewer, "account.view") ? `/accounts/${id}` : `/renewals?q=${encodeURIComponent(name)}`;
