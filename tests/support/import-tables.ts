import { id, people } from "./cast";
import type { Table } from "./tables";

const importOf = (owner: string, n: number) => ({
  id: id(`${owner} import ${n}`),
  kind: "ACCOUNTS",
  requesterId: id(owner),
  fileName: "book.csv",
  contents: { kind: "CSV", sheets: [] },
  // One of them can be undone, the others checked, taken or discarded.
  status: owner === "vera" ? "DONE" : "READY",
});

/** The tables an import stands in, as tests make and recognise their rows. */
export const importTables: Record<string, Table> = {
  imports: {
    row: (owner, n) => importOf(owner, n),
    change: { status: "DISCARDED" },
    owner: (row) => row.requesterId,
    glimpse: ["id", "kind", "requesterId", "status", "createdAt", "finishedAt"],
  },
  import_rows: {
    row: (owner, n) => ({ importId: id(`${owner} import 0`), row: n, outcome: "REJECT", reason: "No such month" }),
    change: { reason: "Other" },
    owner: (row) => id(Object.keys(people).find((name) => row.importId === id(`${name} import 0`)) ?? ""),
  },
  import_aliases: {
    row: (owner, n) => ({ kind: "owner", alias: `AE-${n}`, userId: id("ann"), setById: id(owner) }),
    change: { userId: id("bob") },
    owner: (row) => row.setById,
  },
  import_mappings: {
    row: (owner, n) => ({
      kind: "ACTUALS",
      headings: `account ${n}`,
      setById: id(owner),
      mapping: { Account: "account" },
    }),
    change: { mapping: {} },
    owner: (row) => row.setById,
  },
};
