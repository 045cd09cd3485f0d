import type { Metadata } from "next";
import { ExportMenu } from "@/components/shell/export-menu";
import { PageHeader } from "@/components/shell/page-header";
import { taskFace } from "@/components/tasks/face";
import { NewTaskButton } from "@/components/tasks/new-task";
import { TasksEmpty } from "@/components/tasks/tasks-empty";
import { TasksFilter } from "@/components/tasks/tasks-filter";
import { TasksView } from "@/components/tasks/tasks-view";
import { TableFooter } from "@/components/ui/group-row";
import { Scroller } from "@/components/ui/scroller";
import { ShowMore } from "@/components/ui/show-more";
import { TabLinks } from "@/components/ui/tab-links";
import { count } from "@/lib/format";
import type { TaskRow } from "@/lib/server/task-list";
import { requireViewer } from "@/lib/server/viewer";
import { mostTasks, type TasksShow, tasksHref, tasksState, teamTab } from "@/lib/tasks/list";
import { getTasksFrame, listTasks, sumTasks } from "@/lib/tasks/queries";

export const metadata: Metadata = { title: "Tasks" };

export default async function TasksPage({ searchParams }: PageProps<"/tasks">) {
  const viewer = await requireViewer();
  const asked = tasksState.parse(await searchParams);
  const team = teamTab(viewer);
  const state = asked.show === "team" && !team ? { ...asked, show: "mine" as const } : asked;
  const [rows, { sums, tabs }, { people, account }] = await Promise.all([
    listTasks(viewer, state),
    sumTasks(viewer, state),
    getTasksFrame(viewer, state.account),
  ]);
  const tab = (value: TasksShow, label: string, many?: number) => ({
    value,
    label,
    href: tasksHref({ show: value }),
    count: many === undefined ? undefined : count(many),
  });
  const groups = groupsOf(rows, state.show).map((group) => ({
    ...group,
    tasks: group.tasks.map((task) => taskFace(task, viewer, sums.today)),
  }));
  const more = Math.min(sums.tasks, mostTasks) - rows.length;
  return (
    <>
      <PageHeader title="Tasks">
        <ExportMenu href={exportHref(tasksHref(state))} rows={sums.tasks} />
        <NewTaskButton />
      </PageHeader>
      <TabLinks
        label="Tasks"
        current={state.show}
        tabs={[
          tab("mine", "Mine", tabs.mine),
          tab("given", "Given by me", tabs.given),
          ...(team ? [tab("team", team, tabs.team)] : []),
          tab("done", "Done"),
        ]}
      />
      <TasksFilter state={state} people={people} account={account} />
      <Scroller label="Tasks" className="min-h-0 flex-1 overflow-auto border-t border-line -outline-offset-2">
        {rows.length > 0 ? (
          <TasksView key={state.show} groups={groups} today={sums.today} given={state.show === "given"} />
        ) : (
          <TasksEmpty state={state} />
        )}
        {more > 0 && (
          <ShowMore
            left={more}
            atOnce={state.rows}
            href={tasksHref(state, { rows: Math.min(state.rows * 2, mostTasks) })}
          />
        )}
      </Scroller>
      <TableFooter>
        <span>
          <b>{count(sums.tasks)}</b> {state.show === "done" ? "done" : "open"}
        </span>
        {state.show !== "done" && (
          <>
            <span>
              <b>{count(sums.overdue)}</b> overdue
            </span>
            <span>
              <b>{count(sums.week)}</b> within 7 days
            </span>
          </>
        )}
        {more > 0 && <span>{count(rows.length)} shown</span>}
      </TableFooter>
    </>
  );
}

const exportHref = (href: string) => href.replace("/tasks", "/tasks/export");

/** A team's tasks by person; everything else in one run. */
function groupsOf(rows: TaskRow[], show: TasksShow): { id: string; name?: string; tasks: TaskRow[] }[] {
  if (show !== "team") return [{ id: show, tasks: rows }];
  const people = [...new Set(rows.map(({ assigneeId }) => assigneeId))];
  return people.map((id) => {
    const tasks = rows.filter(({ assigneeId }) => assigneeId === id);
    return { id, name: tasks[0]?.assignee ?? "", tasks };
  });
}
