import { addDays, addMonths } from "@/lib/units/day";
import { accountIdOf, userIdOf } from "./access";
import { type Calendar, nextRenewal } from "./calendar";
import { idOf } from "./random";
import { type Book, put } from "./table";

const at = (local: string) => userIdOf(`${local}@truebook.test`);

type Known = {
  topic: string;
  asked: string;
  words: string;
  by?: string;
  holds?: number;
  outcome?: "WON" | "LOST";
  draft?: true;
};
/** What is asked in every RFP, as somebody answered it well once; `holds` are days from today, fewer than none are past. */
const library: readonly Known[] = [
  {
    topic: "Claims turnaround",
    asked: "What is your average claims turnaround time and financial accuracy?",
    words:
      "97.8 % of clean claims are finalized within 14 calendar days. Financial accuracy was 99.3 % over the last four quarters.",
    outcome: "WON",
  },
  {
    topic: "Network access",
    asked: "Describe the provider network and its access standards for our locations.",
    words:
      "Members reach a primary care physician within 10 miles in 98 % of zip codes, and a hospital within 30 miles in 96 %.",
    outcome: "LOST",
  },
  {
    topic: "Implementation",
    asked: "Provide an implementation timeline with key milestones and the dedicated team.",
    words:
      "A dedicated implementation manager is named at award. A new ASC customer goes live in 120 days, by the plan attached.",
  },
  {
    topic: "Customer service",
    asked: "What are the call center hours, speed of answer and abandonment rate?",
    words:
      "Monday to Friday, 8 a.m. to 8 p.m. Eastern. 82 % of calls are answered within 30 seconds; 1.9 % are abandoned.",
    holds: -20,
  },
  {
    topic: "Care management",
    asked: "How are members identified for care management, and how is engagement measured?",
    words: "By claims, authorizations and pharmacy data each week. Engagement is a completed assessment with a nurse.",
    outcome: "WON",
  },
  {
    topic: "Pharmacy",
    asked: "Describe pharmacy benefit integration and how manufacturer rebates are passed through.",
    words:
      "Medical and pharmacy share one record and one service team. Rebates are passed through in full and reported each quarter.",
    holds: -90,
    outcome: "LOST",
  },
  {
    topic: "Data security",
    asked: "Describe data security certifications, encryption and breach notification.",
    words: "The platform is certified each year by an independent auditor. Data is encrypted at rest and in transit.",
  },
  {
    topic: "Reporting",
    asked: "What standard reporting is available, and how often is it delivered?",
    words:
      "A dashboard by month, a review with the analytics team by quarter, and ad hoc reports within ten business days.",
    draft: true,
  },
];

/** The library of answers, and the bids that are under way. */
export function putBids(book: Book, calendar: Calendar) {
  const { today } = calendar;
  for (const { topic, asked, words, by = "ops", holds = 240, outcome, draft } of library)
    put(book, "answers", {
      id: idOf("answer", topic),
      topic,
      asked,
      words,
      number: 1,
      history: [],
      owner_id: at(by),
      written_by_id: at(by),
      written_on: addDays(today, -200),
      approved_by_id: draft ? null : at("director"),
      approved_on: draft ? null : addDays(today, -190),
      expires_on: draft ? null : addDays(today, holds),
      last_outcome: outcome ?? null,
      last_outcome_on: outcome ? addDays(today, -120) : null,
      version: 1,
    });
  const accountId = accountIdOf({ key: "A02", copy: 0 });
  if (!book.get("accounts")?.some(({ id }) => id === accountId)) return;
  const stays = [
    ["RECEIVED", -75],
    ["INTENT", -68],
    ["QA_CLOSED", -66],
    ["SUBMITTED", -42],
    ["FINALIST", -14],
  ] as const;
  put(book, "rfps", {
    id: idOf("rfp", "A02"),
    account_id: accountId,
    firm_id: idOf("firm", "Kestrel & Rowe"),
    subject: "ASC medical and stop-loss",
    funding: "ASC",
    effective_on: addMonths(nextRenewal(calendar, "01-01"), 12),
    issued_on: addDays(today, -75),
    intent_on: addDays(today, -68),
    questions_on: addDays(today, -66),
    due_on: addDays(today, -41),
    finalists_on: addDays(today, -14),
    meeting_on: addDays(today, 10),
    bafo_on: addDays(today, 24),
    decide_on: addDays(today, 45),
    stage: "FINALIST",
    stays: stays.map(([stage, days]) => ({ stage, on: addDays(today, days) })),
    go: "GO",
    go_reasons: ["RELATIONSHIP", "STRATEGY"],
    go_note: "The largest account of the book; the consultant is new to us",
    go_by_id: at("director"),
    go_on: addDays(today, -72),
    team: [
      { userId: at("ae2"), part: "LEAD" },
      { userId: at("underwriter"), part: "PRICING" },
      { userId: at("ops"), part: "OPERATIONS" },
      { userId: at("vp"), part: "SPONSOR" },
    ],
    finalist: {
      place: "Boston, their office",
      ours: "Dana Whitfield, Robert Ansley, the clinical lead",
      theirs: "CFO, head of benefits, Kestrel & Rowe",
      asked: "How out-of-area claims are priced on time, and what changes when they are not",
      checklist: [
        { what: "Objections and who answers each", done: true },
        { what: "Final price and guarantees approved", done: false },
        { what: "Dry run with the people who present", done: false },
      ],
    },
    debrief: {},
    lost_to: "",
    ended: "",
    opened_by_id: at("ae2"),
    opened_on: addDays(today, -75),
    version: 1,
  });
}
