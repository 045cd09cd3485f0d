import { stream } from "@/lib/server/stream";
import { countTasks, exportTasks } from "@/lib/server/task-export";
import { tasksState } from "@/lib/tasks/list";

/** The tasks as they are listed, as a file. Internal. */
export const GET = stream("tasks.export", { input: tasksState, count: countTasks, file: exportTasks });
