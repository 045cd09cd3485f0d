"use client";

import { commandKey } from "@/components/search/command-key";
import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { type Asking, shortcutsFor } from "./places";

/** Drawn in the browser alone, which knows what the machine calls its key of commands. */
const Key = ({ name }: { name: string }) => <Kbd>{name === "⌘" ? commandKey() : name}</Kbd>;

/** Every key and what it does, for whoever asks. */
export function ShortcutList({ viewer, onClose }: { viewer: Asking; onClose: () => void }) {
  return (
    <Dialog open onClose={onClose} title="Keyboard shortcuts">
      <dl>
        {shortcutsFor(viewer).map(({ keys, does }) => (
          <div key={does} className="flex h-8 items-center justify-between border-b border-line last:border-0">
            <dt>{does}</dt>
            <dd className="flex items-center gap-1">
              {keys.map((key) => (
                <Key key={key} name={key} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
