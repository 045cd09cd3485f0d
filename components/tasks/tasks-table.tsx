"use client";

import Link from "next/link";
import { Checkbox } from "@/components/ui/checkbox";
import { MixedCheckbox } from "@/components/ui/mixed-checkbox";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { count, missing } from "@/lib/format";
import type { TaskFace } from "./face";
import { FinishTask } from "./finish-task";
import { TaskDue, TaskTitle } from "./task-field";
import { TaskMenu } from "./task-menu";
import type { Selection, TaskGroup } from "./tasks-view";

type TasksTableProps = { groups: TaskGroup[]; today: string; given: boolean; selection: Selection };

export function TasksTable({ groups, today, given, selection }: TasksTableProps) {
  const open = groups.flatMap(({ tasks }) => tasks.filter((task) => task.may.change).map(({ id }) => id));
  const { chosen, toggle } = selection;
  return (
    <Table caption="Tasks" fixed className="min-w-[760px] max-md:hidden">
      <TableHead sticky>
        <tr>
          <Th className="w-[44px] pl-5!">
            {open.length > 0 && (
              <MixedCheckbox
                aria-label="Select every task listed"
                checked={chosen.size === open.length}
                mixed={chosen.size > 0 && chosen.size < open.length}
                onChange={(event) => toggle(open, event.target.checked)}
              />
            )}
          </Th>
          <Th className="w-[36px]">
            <span className="sr-only">Done</span>
          </Th>
          <Th>Task</Th>
          <Th className="w-[210px]">Account</Th>
          <Th className="w-[140px]">Who does it</Th>
          {!given && <Th className="w-[140px]">Asked by</Th>}
          <Th className="w-[120px]">Due</Th>
          <Th className="w-[56px] pr-5!">
            <span className="sr-only">More</span>
          </Th>
        </tr>
      </TableHead>
      {groups.map(({ id, name, tasks }) => (
        <tbody key={id}>
          {name && (
            <tr className="bg-sunken">
              <th scope="rowgroup" colSpan={8} className="h-8 border-b border-line pl-5 text-left font-normal">
                <span className="font-semibold">{name}</span>
                <span className="ml-2 text-ink-3">{count(tasks.length)}</span>
              </th>
            </tr>
          )}
          {tasks.map((task) => (
            <TaskRowCells key={task.id} task={task} today={today} given={given} selection={selection} />
          ))}
        </tbody>
      ))}
    </Table>
  );
}

type TaskRowProps = Omit<TasksTableProps, "groups"> & { task: TaskFace };

function TaskRowCells({ task, today, given, selection }: TaskRowProps) {
  const chosen = selection.chosen.has(task.id);
  return (
    <Tr selected={chosen}>
      <Td className="pl-5">
        {task.may.change && (
          <Checkbox
            aria-label={`Select ${task.title}`}
            checked={chosen}
            onChange={(event) => selection.toggle([task.id], event.target.checked)}
          />
        )}
      </Td>
      <Td className="px-1!">
        <FinishTask taskId={task.id} title={task.title} done={task.done} disabled={!task.may.finish} />
      </Td>
      <th scope="row" className="overflow-visible border-b border-line px-2 text-left font-normal">
        {task.may.change ? <TaskTitle task={task} /> : <Plain text={task.title} quiet={task.done} />}
      </th>
      <Td quiet>
        {task.account ? (
          <Link href={task.account.href} prefetch={false} className="hover:underline" data-tip={task.account.name}>
            {task.account.name}
          </Link>
        ) : (
          missing
        )}
      </Td>
      <Td>{task.assignee}</Td>
      {!given && <Td quiet>{task.createdBy}</Td>}
      <Td className="overflow-visible!">
        {task.may.change ? (
          <TaskDue task={task} today={today} />
        ) : (
          <span className={task.late ? "font-medium text-warn-ink" : "text-ink-3"}>{task.due}</span>
        )}
      </Td>
      <Td className="pr-5" align="right">
        <TaskMenu task={task} />
      </Td>
    </Tr>
  );
}

const Plain = ({ text, quiet }: { text: string; quiet: boolean }) => (
  <span className={`block truncate ${quiet ? "text-ink-3" : ""}`} data-tip={text.length > 60 ? text : undefined}>
    {text}
  </span>
);
