"use client";

import { __iconData as plusIcon } from "lucide-react/icons/plus";
import { lazy, Suspense, useState } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { Milestone } from "@/lib/requests/milestones";
import type { Desks } from "@/lib/requests/queries";
import type { Day } from "@/lib/units/day";

const AskDialog = lazy(() => import("./ask-dialog").then(({ AskDialog }) => ({ default: AskDialog })));

export type AskDeskProps = { trackId: string; title: string; desks: Desks; milestones: Milestone[]; today: Day };

/** Asks a desk for something this decision needs. */
export function AskDesk(props: AskDeskProps) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button variant="ghost" size="sm" icon={<Icon icon={plusIcon} size={14} />} onClick={() => setAsking(true)}>
        Ask a desk<span className="sr-only">: {props.title}</span>
      </Button>
      {asking && (
        <Suspense>
          <AskDialog {...props} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  );
}
