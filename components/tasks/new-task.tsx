"use client";

import { __iconData as plusIcon } from "lucide-react/icons/plus";
import { lazy, Suspense, useEffect, useState } from "react";
import { newTaskEvent } from "@/components/shell/keyboard-shortcuts";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";

const TaskDialog = lazy(() => import("./task-dialog").then(({ TaskDialog }) => ({ default: TaskDialog })));

/** Waits for somebody to ask for a new task, and only then fetches the form. */
export function NewTaskHost({ viewerId }: { viewerId: string }) {
  const [asked, setAsked] = useState<Event>();
  useEffect(() => {
    const show = (event: Event) => setAsked(event);
    window.addEventListener(newTaskEvent, show);
    return () => window.removeEventListener(newTaskEvent, show);
  }, []);
  if (!asked) return null;
  return (
    <Suspense>
      <TaskDialog viewerId={viewerId} asked={asked} onClose={() => setAsked(undefined)} />
    </Suspense>
  );
}

export function NewTaskButton() {
  return (
    <Button
      variant="primary"
      icon={<Icon icon={plusIcon} size={14} />}
      onClick={() => window.dispatchEvent(new Event(newTaskEvent))}
    >
      New task
    </Button>
  );
}
