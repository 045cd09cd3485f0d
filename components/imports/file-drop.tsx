"use client";

import { __iconData as fileIcon } from "lucide-react/icons/file-spreadsheet";
import { __iconData as uploadIcon } from "lucide-react/icons/upload";
import { type ChangeEvent, type DragEvent, useState } from "react";
import { buttonStyle } from "@/components/ui/button-style";
import { classes } from "@/components/ui/classes";
import { Icon } from "@/components/ui/icon";
import { count } from "@/lib/format";

type FileDropProps = {
  files: readonly File[];
  onFiles: (files: File[]) => void;
  several?: boolean;
  invalid?: boolean;
  disabled?: boolean;
};

const accepted = ".csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Drop a file, or choose one: the whole box is the label of a real file input. */
export function FileDrop({ files, onFiles, several, invalid, disabled }: FileDropProps) {
  const [file] = files;
  const more = files.length > 1;
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const dropped = [...event.dataTransfer.files];
    if (dropped.length > 0 && !disabled) onFiles(dropped);
  };
  const hover = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(target.files ?? [])];
    if (chosen.length > 0) onFiles(chosen);
    // So that the same file, mended meanwhile, can be chosen again.
    target.value = "";
  };
  return (
    <label
      onDragOver={hover}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={classes(
        "flex min-h-28 cursor-pointer items-center gap-3 rounded-md border border-dashed px-4 py-4 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent-ink",
        over
          ? "border-accent bg-accent-soft"
          : invalid
            ? "border-neg-solid bg-surface"
            : "border-control bg-canvas hover:bg-hover",
      )}
    >
      <Icon icon={file ? fileIcon : uploadIcon} size={24} className="shrink-0 text-ink-3" />
      <span className="min-w-0 flex-1">
        <span className="block truncate font-medium">
          {more
            ? files.map(({ name }) => name).join(", ")
            : file
              ? file.name
              : several
                ? "CSV files, or the zips they come in"
                : "A CSV or Excel file"}
        </span>
        <span className="block text-xs text-ink-3">
          {file
            ? `${more ? `${count(files.length)} files, ` : ""}${sizeText(files.reduce((sum, { size }) => sum + size, 0))}`
            : several
              ? "Drop them here or choose them, up to 200 MB each"
              : "Drop it here or choose it, up to 200 MB"}
        </span>
      </span>
      <span className={buttonStyle({ variant: "secondary", size: "md" })}>
        {file ? "Choose another" : "Choose file"}
      </span>
      <input
        type="file"
        accept={several ? ".csv,.zip" : accepted}
        multiple={several}
        aria-label={file ? `File, ${file.name} is chosen` : "File"}
        aria-invalid={invalid || undefined}
        disabled={disabled}
        className="sr-only"
        onChange={choose}
      />
    </label>
  );
}

const sizeText = (bytes: number) =>
  bytes >= 1_000_000
    ? `${count(bytes / 1_000_000)} MB`
    : bytes >= 1000
      ? `${count(bytes / 1000)} KB`
      : `${count(bytes)} bytes`;
