"use client";

import { __iconData as moreIcon } from "lucide-react/icons/ellipsis";
import { __iconData as addIcon } from "lucide-react/icons/plus";
import { useRouter } from "next/navigation";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { offerUndo } from "@/components/shell/undo";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Icon } from "@/components/ui/icon";
import { Menu } from "@/components/ui/menu";
import { toast } from "@/components/ui/toast";
import { changeView, removeView } from "@/lib/views/actions";
import { type ViewList, viewLists } from "@/lib/views/lists";
import type { Audience } from "@/lib/views/schema";

const ViewDialog = lazy(() => import("./view-dialog").then(({ ViewDialog }) => ({ default: ViewDialog })));

type View = { id: string; name: string; audience: Audience; version: number };

/** Where a deleted view's own button was focused, there is nothing left: its list is what comes closest. */
const focusFirstView = () => document.querySelector<HTMLElement>("nav[aria-label=Views] a")?.focus();

/** What the owner of a view can do with it. */
export function ViewMenu({ list, view }: { list: ViewList; view: View }) {
  const router = useRouter();
  const [asking, setAsking] = useState<"rename" | "delete">();
  const close = () => setAsking(undefined);
  const removed = useRef(false);
  useEffect(
    () => () => {
      if (removed.current) setTimeout(focusFirstView, 50);
    },
    [],
  );
  const remove = async () => {
    const outcome = await removeView({ status: "idle" }, { id: view.id, version: view.version });
    if (outcome.status === "refused") return toast({ text: outcome.message, tone: "error" });
    removed.current = true;
    offerUndo(outcome.status === "done" ? outcome.operationId : undefined, `View ${view.name} deleted.`);
    router.replace(viewLists[list].to);
  };
  return (
    <span className="flex h-10 items-center">
      <Menu
        variant="ghost"
        square
        label={`View ${view.name}`}
        trigger={<Icon icon={moreIcon} size={14} />}
        sections={[
          {
            items: [
              { label: "Rename or share", onSelect: () => setAsking("rename") },
              { label: "Delete view", danger: true, onSelect: () => setAsking("delete") },
            ],
          },
        ]}
      />
      {asking === "rename" && (
        <Suspense>
          <ViewDialog list={list} view={view} onClose={close} />
        </Suspense>
      )}
      <ConfirmDialog
        open={asking === "delete"}
        onClose={close}
        question={`Delete the view ${view.name}?`}
        consequence={view.audience === "ME" ? viewLists[list].kept : "Those it is shared with lose it too."}
        verb="Delete view"
        danger
        onConfirm={remove}
      />
    </span>
  );
}

/** Saves what is shown: into the open view where it is one's own and changed, or as a new one. */
export function NewView({ list, state, dirty, view }: { list: ViewList; state: string; dirty: boolean; view?: View }) {
  const [naming, setNaming] = useState(false);
  const router = useRouter();
  const save = async () => {
    if (!view) return setNaming(true);
    const outcome = await changeView({ status: "idle" }, { id: view.id, version: view.version, state });
    if (outcome.status !== "done")
      return toast({
        text: outcome.status === "refused" ? outcome.message : "That view can’t be saved.",
        tone: "error",
      });
    offerUndo(outcome.operationId, `View ${view.name} saved.`);
    router.replace(`${viewLists[list].to}?view=${view.id}`, { scroll: false });
  };
  return (
    <span className="flex h-10 shrink-0 items-center gap-1 max-md:hidden">
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => setNaming(true)}
        className="flex h-8 items-center gap-1 px-2 text-ink-3 hover:text-ink"
      >
        <Icon icon={addIcon} size={14} />
        New view
      </button>
      {dirty && (
        <Button variant="soft" onClick={save}>
          Save view
        </Button>
      )}
      {naming && (
        <Suspense>
          <ViewDialog list={list} state={state} onClose={() => setNaming(false)} />
        </Suspense>
      )}
    </span>
  );
}
