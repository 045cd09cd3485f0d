import { __iconData as plusIcon } from "lucide-react/icons/plus";
import { __iconData as removeIcon } from "lucide-react/icons/x";
import { type ReactNode, useState } from "react";
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
  const [made, setMade] = useState(rows.length);
  const [keys, setKeys] = useState(() => rows.map((_, at) => at));
  const add = () => {
    setKeys([...keys, made]);
    setMade(made + 1);
    onChange([...rows, fresh]);
  };
  const remove = (at: number) => {
    setKeys(keys.toSpliced(at, 1));
    onChange(rows.toSpliced(at, 1));
  };
  return (
    <div className="flex flex-col gap-3">
      <ul className="flex max-h-[60vh] flex-col gap-3 overflow-auto px-0.5 pb-1">
        {rows.map((row, at) => (
          <li key={keys[at]} className="flex items-start gap-2 border-b border-line pb-3 last:border-0">
            {children(row, (changed) => onChange(rows.with(at, changed)))}
            <IconButton
              label={`Remove ${noun} ${at + 1}`}
              icon={<Icon icon={removeIcon} size={14} />}
              onClick={() => remove(at)}
            />
          </li>
        ))}
      </ul>
      {rows.length < most && (
        <Button className="self-start" icon={<Icon icon={plusIcon} size={14} />} onClick={add}>
          Add {noun}
        </Button>
      )}
    </div>
  );
}
