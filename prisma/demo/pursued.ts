import { createHash } from "node:crypto";
import type { Client } from "pg";
import { addDays, addMonths, type Day } from "@/lib/units/day";
import { userIdOf } from "./access";
import { calendarOf, nextRenewal } from "./calendar";
import { insertBook } from "./insert";
import { idOf } from "./random";
import { type Book, put } from "./table";

const at = (local: string) => userIdOf(`${local}@truebook.test`);

/** What the consultant asks: section, question, and of what is asked inside the house the desk. */
const asks: readonly (readonly [string, string, ("UNDERWRITING" | "OPERATIONS")?])[] = [
  ["Administration", "What is your average claims turnaround time and financial accuracy?"],
  ["Administration", "What are the call center hours, speed of answer and abandonment rate?"],
  ["Administration", "Provide an implementation timeline with key milestones and the dedicated team."],
  ["Administration", "Who will lead our account day to day, and how many accounts do they have?", "OPERATIONS"],
  ["Network", "Describe the provider network and its access standards for our locations."],
  ["Network", "Which of the hospitals our people use are in the network?"],
  ["Financial", "Confirm the rates, their basis, and how long they are guaranteed.", "UNDERWRITING"],
  ["Financial", "How are large claims pooled, and at what charge?", "UNDERWRITING"],
  ["Financial", "Describe pharmacy benefit integration and how manufacturer rebates are passed through."],
  ["Clinical", "How are members identified for care management, and how is engagement measured?"],
  ["Security", "Describe data security certifications, encryption and breach notification."],
  ["Reporting", "What standard reporting is available, and how often is it delivered?"],
];
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const sheet = Buffer.from(
  [
    "No.,Section,Question,Response",
    ...asks.map(([section, words], n) => `${n + 1},${quoted(section)},${quoted(words)},`),
    "",
  ].join("\r\n"),
);

/** One employer of the directory is pursued: its RFP is in, we bid, and what it asks waits for its answers. */
export async function pursueOne(client: Client, today: Day) {
  await client.query("set local role truebook_job");
  // One that no list of campaigns begins with.
  const { rows } = await client.query(
    `select p.ein, p.name, p.business_code as naics, p.city, p.state, p.employees from prospects p
     where p.employees between 1500 and 4000 and not p.reasons @> '{BROKER_CHANGED}'
       and not exists (select from employers e where e.ein = p.ein) order by p.ein limit 1`,
  );
  await client.query("reset role");
  const [employer] = rows;
  if (employer) await insertBook(client, bookOf(employer, today));
}

function bookOf(employer: Record<string, unknown>, today: Day): Book {
  const book: Book = new Map();
  const [employerId, pursuitId, rfpId] = ["employer", "pursuit", "rfp"].map((what) => idOf(what, "pursued")) as [
    ...[string, string, string],
  ];
  const effectiveOn = addMonths(nextRenewal(calendarOf(today), "01-01"), 12);
  put(book, "employers", { id: employerId, ...employer });
  put(book, "pursuits", {
    ...{ id: pursuitId, employer_id: employerId, owner_id: at("ae3"), effective_on: effectiveOn, note: null },
    ...{ created_at: `${addDays(today, -30)}T15:00:00Z`, version: 1 },
  });
  const stays = [
    { stage: "RECEIVED", on: addDays(today, -12) },
    { stage: "INTENT", on: addDays(today, -7) },
  ];
  put(book, "rfps", {
    ...{ id: rfpId, pursuit_id: pursuitId, firm_id: idOf("firm", "Kestrel & Rowe"), subject: "Medical and pharmacy" },
    ...{ funding: "INSURED", effective_on: effectiveOn, issued_on: addDays(today, -12), intent_on: addDays(today, -7) },
    ...{ questions_on: addDays(today, 2), due_on: addDays(today, 16), finalists_on: addDays(today, 40) },
    ...{ decide_on: addDays(today, 75), stage: "INTENT", stays },
    ...{ go: "GO", go_reasons: ["STRATEGY"], go_note: "", go_by_id: at("director"), go_on: addDays(today, -8) },
    team: [
      { userId: at("ae3"), part: "LEAD" },
      { userId: at("underwriter"), part: "PRICING" },
      { userId: at("ops"), part: "OPERATIONS" },
    ],
    ...{ finalist: {}, debrief: {}, lost_to: "", ended: "", version: 1 },
    ...{ opened_by_id: at("ae3"), opened_on: addDays(today, -12) },
  });
  put(book, "rfp_sheets", {
    ...{ rfp_id: rfpId, name: "Medical RFP questionnaire.csv", kind: "CSV", size: sheet.length },
    sha256: createHash("sha256").update(sheet).digest("hex"),
    layouts: [{ sheet: "", heading: 1, question: 2, answer: 3, number: 0, section: 1 }],
    bytes: `\\x${sheet.toString("hex")}`,
    ...{ loaded_by_id: at("ae3"), loaded_on: addDays(today, -6) },
  });
  for (const [place, [section, words, desk]] of asks.entries())
    put(book, "rfp_questions", {
      ...{
        id: idOf("rfp question", `pursued ${place}`),
        rfp_id: rfpId,
        place,
        sheet: "",
        row: place + 2,
        section,
        words,
      },
      ...{ number: `${place + 1}`, answer: "", contact: "", version: 1 },
      ...{ desk: desk ?? null, assignee_id: desk === "UNDERWRITING" ? at("underwriter") : null },
      ...{ asked_on: desk ? addDays(today, -3) : null, due_on: desk ? addDays(today, 5) : null },
    });
  return book;
}
