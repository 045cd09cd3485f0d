"use client";

import { __iconData as moreIcon } from "lucide-react/icons/ellipsis";
import { lazy, Suspense, useState } from "react";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { Icon } from "@/components/ui/icon";
import { Menu } from "@/components/ui/menu";
import { toast } from "@/components/ui/toast";
import { resumeRequest } from "@/lib/requests/actions";
import { isStaffed } from "@/lib/requests/desks";
import type { Milestone } from "@/lib/requests/milestones";
import type { DeskPerson, InternalRequest } from "@/lib/requests/queries";
import type { May } from "./face";

const forms = {
  answer: lazy(() => import("./end-request").then(({ AnswerRequest }) => ({ default: AnswerRequest }))),
  withdraw: lazy(() => import("./end-request").then(({ WithdrawRequest }) => ({ default: WithdrawRequest }))),
  pause: lazy(() => import("./pause-request").then(({ PauseRequest }) => ({ default: PauseRequest }))),
  give: lazy(() => import("./give-request").then(({ GiveRequest }) => ({ default: GiveRequest }))),
  data: lazy(() => import("@/components/quotes/give-data").then(({ GiveData }) => ({ default: GiveData }))),
  release: lazy(() =>
    import("@/components/quotes/release-quote").then(({ ReleaseQuote }) => ({ default: ReleaseQuote })),
  ),
  edit: lazy(() => import("./edit-request").then(({ EditRequest }) => ({ default: EditRequest }))),
};

type RequestMenuProps = { request: InternalRequest; may: May; people: DeskPerson[]; milestones: Milestone[] };
export type RequestFormProps = Omit<RequestMenuProps, "may"> & { onClose: () => void };

/** What may be done to an open request. */
export function RequestMenu({ request, may, people, milestones }: RequestMenuProps) {
  const [doing, setDoing] = useState<keyof typeof forms>();
  const { send } = useSend(resumeRequest);
  const resume = async () => {
    const outcome = await send({ requestId: request.id });
    if (outcome.status === "done") offerUndo(outcome.operationId, `Clock going again: ${request.subject}`);
    if (outcome.status === "refused") toast({ text: outcome.message, tone: "error" });
  };
  const item = (label: string, form: keyof typeof forms, danger = false) => ({
    label,
    danger,
    onSelect: () => setDoing(form),
  });
  const Form = doing && forms[doing];
  const { quote, state } = request;
  const desk = [
    ...(may.answer && !quote ? [item("Answer…", "answer")] : []),
    ...(may.answer && quote && state !== "INCOMPLETE" ? [item("Release the quote…", "release")] : []),
    ...(may.hold && quote && state === "INCOMPLETE" ? [item("What is there…", "data")] : []),
    ...(may.hold && state !== "INCOMPLETE"
      ? [
          state === "WAITING"
            ? { label: "It came: resume the clock", onSelect: resume }
            : item("Waiting on outside…", "pause"),
        ]
      : []),
    ...(may.hold && isStaffed(request.desk) ? [item("Give to…", "give")] : []),
  ];
  const asker = may.change ? [item("Change or set due…", "edit"), item("Withdraw…", "withdraw", true)] : [];
  return (
    <>
      <Menu
        bare
        align="end"
        label={`More about ${request.subject}`}
        className="inline-flex size-6 shrink-0 items-center justify-center rounded-md text-ink-3 hover:bg-sunken hover:text-ink touch:size-11"
        trigger={<Icon icon={moreIcon} size={14} />}
        sections={[desk, asker].filter((items) => items.length > 0).map((items) => ({ items }))}
      />
      {Form && (
        <Suspense>
          <Form request={request} people={people} milestones={milestones} onClose={() => setDoing(undefined)} />
        </Suspense>
      )}
    </>
  );
}
