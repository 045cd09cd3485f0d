"use client";

import { type ColumnChoice, ColumnsPopover } from "@/components/book/columns-popover";
import { type FirmColumn, firmColumnKeys, firmColumnOf, usualFirmColumns } from "@/lib/firms/columns";

type FirmsColumnsProps = Pick<ColumnChoice, "view"> & { shown: FirmColumn[]; query: string };

export const FirmsColumns = (choice: FirmsColumnsProps) => (
  <ColumnsPopover
    {...choice}
    to="/brokers"
    allowed={firmColumnKeys}
    usual={usualFirmColumns}
    nameOf={(key) => firmColumnOf(key as FirmColumn).name}
  />
);
