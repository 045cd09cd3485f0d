import { on } from "./calendar";
import { id } from "./cast";
import type { Table } from "./tables";

const ack = (n: number) => `2025010${n}120000NAL0000000001001`;
const plan = { ein: "012345678", planNumber: "501", planYear: 2024 };
const importId = id("otto import 0");

/** The tables of the market, as tests make and recognise their rows. */
export const marketTables: Record<string, Table> = {
  filings: {
    row: (_, n) => ({ ackId: ack(n), form: "F_5500", ...plan, planYear: 2024 - n, importId }),
    change: { sponsorName: "Other" },
  },
  filed_contracts: { row: (_, n) => ({ ackId: ack(0), formId: n + 1, ...plan, importId }), change: { persons: 1 } },
  filed_brokers: {
    row: (_, n) => ({ ackId: ack(0), formId: 1, rowOrder: n + 1, importId }),
    change: { city: "Other" },
  },
  filed_providers: { row: (_, n) => ({ ackId: ack(0), rowOrder: n + 1, importId }), change: { relation: "Other" } },
  filed_parties: {
    row: (_, n) => ({ id: id(`party ${n}`), kind: "BROKER", name: `Party ${n}`, key: `PARTY ${n}` }),
    change: { name: "Other" },
  },
  filed_names: {
    row: (_, n) => ({ kind: "BROKER", name: `PARTY ${n} LLC`, partyId: id("party 0"), knownBy: "NAME" }),
    change: { knownBy: "PERSON" },
  },
  filed_images: {
    row: (_, n) => ({ id: id(`filed image ${n}`), importId, subject: "filings", before: {} }),
    change: { subject: "filed_brokers" },
  },
  prospects: {
    row: (_, n) => ({
      ein: `01234567${n}`,
      name: `Employer ${n}`,
      firstYear: 2022,
      latestYear: 2024,
      years: 3,
      funding: "UNKNOWN",
    }),
    change: { name: "Other" },
  },
  prospect_words: { row: (_, n) => ({ word: `word${n}`, employers: 1 }), change: { employers: 2 } },
  prospect_matches: {
    row: (owner, n, by) => ({ ein: `01234567${n}`, accountId: id(owner), same: true, decidedById: id(by) }),
    change: { same: false },
  },
  pursuits: {
    row: (owner, n) => ({ id: id(`${owner} pursuit ${n}`), employerId: id("employer 0"), ownerId: id(owner) }),
    change: { effectiveOn: on("2027-01-01") },
    owner: (row) => row.ownerId,
  },
};
