import type { Prisma } from "@/prisma/generated/client";
import { daysAway, on, today } from "./calendar";
import { id } from "./cast";
import type { About } from "./samples";
import type { Table } from "./tables";

type Db = Prisma.TransactionClient;

/** A meeting of `owner`’s; a second is closed, since one of a kind is open at a time. */
export const packRow = (owner: string, n: number) => ({
  id: id(`${owner} pack ${n}`),
  kind: "FORECAST_CALL",
  authorId: id(owner),
  metOn: daysAway(-n),
  ...(n > 0 && { closedOn: on(today), kept: [] }),
});

export const packTables: Record<string, Table> = {
  packs: { row: packRow, change: { version: 2 }, owner: (row) => row.authorId },
};

const pack = (more: object) => (db: Db) => db.pack.create({ data: { ...packRow("ann", 7), ...more } });
export const packBreakers = {
  packs_kind_check: [pack({ kind: "LUNCH" }), pack({ kind: "QBR" }), pack({ accountId: id("acme") })],
  packs_words_check: [pack({ words: [] })],
  packs_kept_check: [pack({ closedOn: null }), pack({ kept: {} })],
};

const own = (person: string) => ({ packId: id(`${person} pack 0`) });
/** Arguments of its queries and payloads of its actions, as samples.ts and payloads.ts have the others. */
export const askedOfPacks: Record<string, ((about: About) => unknown[])[]> = {
  "packs.listPacks": [() => [0], () => [3]],
  "packs.getPack": [({ person }) => [id(`${person} pack 0`)], ({ person }) => [id(`${person} pack 1`)]],
};
export const sentOfPacks: Record<string, (about: About) => object> = {
  "packs.openPack": ({ account }) => ({ kind: "QBR", accountId: id(account) }),
  "packs.sayInPack": ({ person }) => ({ ...own(person), part: "commit", was: "", words: "We hold to it" }),
  "packs.agreeInPack": ({ person, account }) => ({
    ...own(person),
    title: "Call their broker",
    assigneeId: id(person),
    dueOn: today,
    accountId: id(account),
  }),
  "packs.closePack": ({ person }) => ({ ...own(person), version: 1 }),
};
