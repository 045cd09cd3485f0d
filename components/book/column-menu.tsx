"use client";

import { type ColumnKey, columnOf, usualColumns } from "@/lib/book/columns";
import { type ColumnChoice, ColumnsPopover } from "./columns-popover";

type ColumnMenuProps = Pick<ColumnChoice, "view"> & {
  shown: ColumnKey[];
  allowed: ColumnKey[];
  internal: boolean;
  query: string;
};

export const ColumnMenu = ({ internal, ...choice }: ColumnMenuProps) => (
  <ColumnsPopover
    {...choice}
    to="/accounts"
    usual={usualColumns(internal)}
    nameOf={(key) => columnOf(key as ColumnKey).name}
  />
);
