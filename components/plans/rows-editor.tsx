import { __iconData as plusIcon } from "lucide-react/icons/plus";
import { __iconData as removeIcon } from "lucide-react/icons/x";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";

type RowsEditorProps<T> = {
  rows: T[];
  fresh: T;
  most: number;
  noun: string;
  onChange: (rows: T[]) => void;
  children: (row: T, set: (row: T) => void) => ReactNode;
};

/** A short list one adds to and takes from, each with its fields. */
export function RowsEditor<T>({ rows, fresh, most, noun, onChange, children }: RowsEditorProps<T>) {
  return (
    <div className="flex flex-col gap-3">
      <ul className="flex max-h-[60vh] flex-col gap-3 overflow-auto px-0.5 pb-1">
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no id of their own, and keep their place while edited
          <li key={at} className="flex items-start gap-2 border-b border-line pb-3 last:border-0">
            {children(row, (changed) => onChange(rows.with(at, changed)))}
            <IconButton
              label={`Remove ${noun} ${at + 1}`}
              icon={<Icon icon={removeIcon} size={14} />}
              onClick={() => onChange(rows.toSpliced(at, 1))}
            />
          </li>
        ))}
      </ul>
      {rows.length < most && (
        <Button
          className="self-start"
          icon={<Icon icon={plusIcon} size={14} />}
          onClick={() => onChange([...rows, fresh])}
        >
          Add {noun}
        </Button>
      )}
    </div>
  );
}
