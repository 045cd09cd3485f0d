import { useSyncExternalStore } from "react";

/** A value as a person left it here, until the server's own word of that record is newer than the one it replaced. */
export type Edited = { value: string; over: string; saving: boolean };

const edits = new Map<string, Edited>();
const watchers = new Set<() => void>();

const watch = (watcher: () => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

/** Keeps or forgets what stands in a field; every place that shows the field follows. */
export function setEdited(key: string, edited: Edited | undefined) {
  if (edited) edits.set(key, edited);
  else edits.delete(key);
  for (const watcher of watchers) watcher();
}

/** What a field says: as edited here while that is saving or nothing newer has come, else as the server says. */
export function useEdited(key: string, served: string, version: string | number): { value: string; saving: boolean } {
  const edited = useSyncExternalStore(
    watch,
    () => edits.get(key),
    () => undefined,
  );
  if (!edited || (!edited.saving && edited.over !== stampOf(served, version))) return { value: served, saving: false };
  return edited;
}

/** One state of a field as the server told it. */
export const stampOf = (served: string, version: string | number) => `${version}:${served}`;
