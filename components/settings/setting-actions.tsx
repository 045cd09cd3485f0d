"use client";

import { __iconData as editIcon } from "lucide-react/icons/pencil";
import { __iconData as historyIcon } from "lucide-react/icons/rotate-ccw-clock";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { toast } from "@/components/ui/toast";
import type { SettingFace } from "./face";
import { RestoreForm } from "./restore-form";
import { SettingForm } from "./setting-form";
import { SettingHistory } from "./setting-history";

type Open = { what: "form" | "history" } | { what: "restore"; version: number };

export function SettingActions({ face, mayChange }: { face: SettingFace; mayChange: boolean }) {
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const done = ({ says }: { says: string }) => {
    close();
    toast({ text: says });
  };
  return (
    <span className="flex items-center gap-1">
      <Button
        variant="ghost"
        aria-label={`History of ${face.title}`}
        icon={<Icon icon={historyIcon} size={14} />}
        onClick={() => setOpen({ what: "history" })}
      >
        History
      </Button>
      {mayChange && (
        <Button
          aria-label={`Change ${face.title}`}
          icon={<Icon icon={editIcon} size={14} />}
          onClick={() => setOpen({ what: "form" })}
        >
          Change
        </Button>
      )}
      {open?.what === "form" && <SettingForm face={face} onClose={close} onDone={done} />}
      {open?.what === "history" && (
        <SettingHistory
          face={face}
          onClose={close}
          onRestore={mayChange ? (version) => setOpen({ what: "restore", version }) : undefined}
        />
      )}
      {open?.what === "restore" && (
        <RestoreForm face={face} version={open.version} onClose={() => setOpen({ what: "history" })} onDone={done} />
      )}
    </span>
  );
}
