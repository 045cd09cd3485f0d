import "server-only";
import type { Viewer } from "@/lib/policy";
import { taskFields } from "@/lib/tasks/file-fields";
import type { TasksState } from "@/lib/tasks/list";
import type { Db } from "./door";
import { exportRows, type Format, markOf } from "./files/export";
import { readTasks, tasksWhere } from "./task-list";

const all = 1_000_000;

type Asked = { db: Db; viewer: Viewer; input: TasksState };

/** Every task a state shows as a file, in its order. */
export async function exportTasks({ db, viewer, input, format }: Asked & { format: Format }) {
  async function* rows() {
    yield await readTasks(db, viewer, { ...input, rows: all });
  }
  return exportRows(format, {
    list: "Tasks",
    mark: await markOf(db, viewer, "Tasks"),
    fields: taskFields,
    rows: rows(),
  });
}

export async function countTasks({ db, viewer, input }: Asked) {
  const [row] = await db.$queryRaw<{ tasks: number }[]>`
    select count(*)::int as tasks from tasks t where ${tasksWhere(viewer, input)}`;
  return row?.tasks ?? 0;
}
