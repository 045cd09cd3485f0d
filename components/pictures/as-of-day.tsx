"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/input";
import { dayText } from "@/lib/format";
import type { Day } from "@/lib/units/day";
import { firstKept, type Kept, keptOn } from "./kept-on";

type AsOfDayProps = { kept: Kept[]; asOf?: Day; onClose: () => void };

/** Goes to the picture that tells of a day somebody types. */
export function AsOfDay({ kept, asOf, onClose }: AsOfDayProps) {
  const router = useRouter();
  const [error, setError] = useState<string>();
  const show = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const day = String(new FormData(event.currentTarget).get("day") ?? "");
    if (!day) return setError("Choose a day.");
    const found = keptOn(kept, day);
    if (!found) return setError(`Nothing was kept before ${dayText(firstKept(kept), "")}.`);
    router.push(found.href);
    onClose();
  };
  return (
    <Dialog open onClose={onClose} title="As of a day" width="sm">
      <form noValidate onSubmit={show} className="flex flex-col gap-4 pb-1">
        <TextField
          label="Day"
          type="date"
          name="day"
          defaultValue={asOf}
          hint="Shows the last picture kept on that day or before."
          error={error}
        />
        <div className="flex justify-end gap-2">
          <Button size="md" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" variant="primary" size="md">
            Show
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
