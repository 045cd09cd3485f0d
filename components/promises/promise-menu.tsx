"use client";

import { __iconData as moreIcon } from "lucide-react/icons/ellipsis";
import { lazy, Suspense, useState } from "react";
import { Icon } from "@/components/ui/icon";
import { Menu } from "@/components/ui/menu";
import type { Promised } from "@/lib/promises/queries";

const EditPromise = lazy(() => import("./edit-promise").then(({ EditPromise }) => ({ default: EditPromise })));
const DropPromise = lazy(() => import("./drop-promise").then(({ DropPromise }) => ({ default: DropPromise })));

export function PromiseMenu({ promise }: { promise: Promised }) {
  const [doing, setDoing] = useState<"edit" | "drop">();
  const Form = doing === "drop" ? DropPromise : EditPromise;
  return (
    <>
      <Menu
        bare
        align="end"
        label={`More about ${promise.words}`}
        className="inline-flex size-6 shrink-0 items-center justify-center rounded-md text-ink-3 hover:bg-sunken hover:text-ink touch:size-11"
        trigger={<Icon icon={moreIcon} size={14} />}
        sections={[
          {
            items: [
              { label: "Change or hand on", onSelect: () => setDoing("edit") },
              { label: "Drop", danger: true, onSelect: () => setDoing("drop") },
            ],
          },
        ]}
      />
      {doing && (
        <Suspense>
          <Form promise={promise} onClose={() => setDoing(undefined)} />
        </Suspense>
      )}
    </>
  );
}
