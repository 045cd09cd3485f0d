"use client";

import { AccountField } from "@/components/accounts/account-field";
import { showField } from "@/components/accounts/field-look";
import type { WrittenColumn } from "@/lib/book/columns";
import type { Day } from "@/lib/units/day";
import type { RowFace } from "./face";

/** What people write on an account, edited in its cell by those who may. */
export function WrittenCell({ row, column, today }: { row: RowFace; column: WrittenColumn; today: Day }) {
  const { fields = {}, versions } = row.written ?? {};
  const value = fields[column] ?? "";
  const version = column === "headline" ? versions?.headline : versions?.account;
  if (version === undefined || version === null) return showField(column, value, today);
  return <AccountField cell account={row} field={column} value={value} version={version} today={today} />;
}
