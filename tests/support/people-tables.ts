import { families } from "@/lib/accounts/coverage";
import { daysAway, today } from "./calendar";
import { id } from "./cast";
import { facts } from "./facts";
import type { Table } from "./tables";

const versioned = { version: 2 };
const fact = (name: keyof typeof facts, change?: Table["change"]): Table => ({
  row: (owner, n) => facts[name](owner, n),
  change,
});
const of = (owner: string, what: string, n: number) => ({ id: id(`${owner} ${what} ${n}`), accountId: id(owner) });
const pursued: Record<string, string> = { ann: "acme", bob: "bolt", cy: "cargo", dana: "acme", dov: "cargo" };
const about: Record<string, string> = { dana: "ann", dov: "cy", vera: "dana" };

/** The tables of people, firms' and customers', and of what was said and promised, as tests make and recognise their rows. */
export const peopleTables: Record<string, Table> = {
  firm_people: {
    row: (_, n) => ({ id: id(`card ${n}`), firmId: id("firm"), name: `Nora ${n}`, email: `nora${n}@firm.example` }),
    change: versioned,
  },
  firm_posts: {
    row: (_, n) => ({ id: id(`post ${n}`), personId: id("card 0"), firmId: id("firm"), untilOn: daysAway(-400 - n) }),
    change: { title: "Analyst" },
  },
  firm_licences: {
    row: (_, n) => ({ id: id(`licence ${n}`), firmId: id("firm"), state: "MA", number: `L-${n}` }),
    change: versioned,
  },
  account_people: fact("accountPerson", versioned),
  stances: {
    row: (owner, n, by) => ({
      ...of(owner, "stance", n),
      personId: id(`${owner} contact 0`),
      stance: "SUPPORTER",
      notedOn: daysAway(-10 - n),
      notedById: id(by),
    }),
    change: { reason: "Said so" },
  },
  firm_stances: {
    row: (owner, n) => ({
      id: id(`${owner} firm stance ${n}`),
      personId: id("card 0"),
      stance: "CRITIC",
      notedOn: daysAway(-10 - n),
      notedById: id(owner),
    }),
    owner: ({ notedById }) => notedById,
    change: { reason: "Said so" },
  },
  interactions: {
    row: (owner, n, by) => ({
      ...of(owner, "touch", n),
      kind: "CALL",
      happenedOn: daysAway(-3),
      summary: "Went through the renewal calendar",
      authorId: id(by),
    }),
    change: versioned,
  },
  commitments: {
    row: (owner, n, by) => ({
      ...of(owner, "promise", n),
      side: "OURS",
      words: "Send the renewal calendar",
      ownerId: id(by),
      madeOn: daysAway(-3),
      authorId: id(by),
    }),
    change: versioned,
  },
  competitor_quotes: fact("competitorQuote", versioned),
  space_dismissals: {
    row: (owner, n, by) => ({
      ...of(owner, "aside", n),
      family: families[n % families.length] ?? "DENTAL",
      reason: "LATER",
      untilOn: daysAway(200),
      setById: id(by),
    }),
    change: { endedAt: daysAway(0) },
  },
  opportunities: {
    row: (owner, n, by) => ({
      ...of(owner, "opportunity", n),
      stays: [{ stage: "QUALIFY", on: today }],
      products: [{ code: "BH-ENH", exposure: "2000", price: "2.25" }],
      splits: [{ userId: id(by), share: "1" }],
      nextStep: "Ask who decides",
      nextStepOn: daysAway(9),
      openedById: id(by),
      openedOn: daysAway(-9),
    }),
    change: versioned,
    /** One of a pursuit is as an account's of whoever pursues. */
    owner: (row) =>
      row.accountId ??
      id(Object.entries(pursued).find(([who]) => id(`${who} pursuit 0`) === row.pursuitId)?.[1] ?? "nobody"),
  },
  agreement_terms: fact("agreementTerm", versioned),
  account_plans: {
    row: (owner, n, by) => ({
      ...of(owner, "plan", n),
      number: n + 1,
      plan: {},
      reviewedOn: daysAway(-5),
      authorId: id(by),
    }),
    change: { plan: { drivers: "Cost" } },
  },
  coaching_notes: {
    row: (owner, n) => ({
      id: id(`${owner} coaching ${n}`),
      authorId: id(owner),
      aboutId: id(about[owner] ?? "ann"),
      happenedOn: daysAway(-2),
      words: "Prepares well; asks for help late",
    }),
    change: versioned,
    owner: (row) => row.authorId,
  },
  delegations: {
    row: (owner, n) => ({
      id: id(`${owner} lends ${n}`),
      fromUserId: id(owner),
      toUserId: id("gone"),
      fromOn: daysAway(n),
    }),
    change: versioned,
    owner: (row) => row.fromUserId,
  },
  calendar_feeds: {
    row: (owner, n) => ({ userId: id(owner), tokenHash: `${owner} feed ${n}` }),
    change: { readAt: daysAway(0) },
    only: true,
    secret: ["tokenHash"],
  },
  calendar_sources: {
    row: (owner) => ({ userId: id(owner), address: "https://calendar.example/secret.ics" }),
    change: versioned,
    only: true,
  },
  meetings: {
    row: (owner, n) => ({
      id: id(`${owner} meeting ${n}`),
      userId: id(owner),
      uid: `${owner} ${n}`,
      title: "Renewal meeting",
      startsAt: daysAway(n),
      endsAt: daysAway(n),
    }),
    change: { title: "Moved" },
  },
};
