"use client";

import Form from "next/form";
import { optionsOf } from "@/components/ui/options";
import { Select } from "@/components/ui/select";
import { notificationKinds } from "@/lib/notifications/kinds";
import type { NotificationsState } from "@/lib/notifications/list";

export function KindFilter({ state: { show, kind } }: { state: NotificationsState }) {
  return (
    <Form key={`${show} ${kind}`} action="/notifications" scroll={false} className="w-44">
      {show !== "all" && <input type="hidden" name="show" value={show} />}
      <Select
        name="kind"
        size="sm"
        aria-label="Kind"
        placeholder="Every kind"
        options={optionsOf(notificationKinds)}
        defaultValue={kind ?? ""}
        onChange={(event) => event.target.form?.requestSubmit()}
      />
      <button type="submit" className="sr-only">
        Filter
      </button>
    </Form>
  );
}
