"use client";

import { type ColumnChoice, ColumnsPopover } from "@/components/book/columns-popover";
import {
  type ProspectColumn,
  prospectColumnKeys,
  prospectColumnOf,
  usualProspectColumns,
} from "@/lib/prospects/columns";

type ProspectsColumnsProps = Pick<ColumnChoice, "view"> & { shown: ProspectColumn[]; query: string };

export const ProspectsColumns = (choice: ProspectsColumnsProps) => (
  <ColumnsPopover
    {...choice}
    to="/prospects"
    allowed={prospectColumnKeys}
    usual={usualProspectColumns}
    nameOf={(key) => prospectColumnOf(key as ProspectColumn).name}
  />
);
