import "server-only";
import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { refuse } from "@/lib/errors";
import type { Deal } from "@/lib/opportunities/deal";
import { productOf } from "@/lib/opportunities/products";
import { isOpen } from "@/lib/opportunities/stages";
import type { Viewer } from "@/lib/policy";
import { catalogue } from "@/lib/products/catalogue";
import { heldByQuote, isComplete, quoteDue, quoteOf } from "@/lib/quotes/quote";
import type { askQuote } from "@/lib/quotes/schema";
import { isStaffed } from "@/lib/requests/desks";
import { type Day, dateOf } from "@/lib/units/day";
import type { Db } from "../door";
import { sitsAt } from "../requests/ask";
import { readInternalRequests } from "../requests/record";
import { askedPeople, deskText, taskFollowsRequest, tellOfRequest } from "../requests/told";
import { sql } from "../sql";
import { readQuoteTerms } from "./terms";

type Input = z.output<typeof askQuote>;

/** Writes a request to quote some lines of an opportunity. Answers its id, what it is called and whether it is complete. */
export async function askForQuote(db: Db, viewer: Viewer, deal: Deal & { today: Day }, input: Input) {
  const { desk, assigneeId = null, contact, details, codes } = input;
  const effectiveOn = refuseUnready(deal, codes) as Day;
  if (assigneeId) await sitsAt(db, desk, assigneeId);
  await refuseTwice(db, deal, codes);
  const quote = quoteOf(await readQuoteTerms(db), codes, input.given, deal.today);
  const complete = isComplete(quote);
  const id = randomUUID();
  const subject = quoteSubject(codes);
  await db.internalRequest.createMany({
    data: [
      {
        id,
        accountId: deal.accountId,
        opportunityId: deal.id,
        quote,
        completeOn: complete ? dateOf(deal.today) : null,
        account: deal.name,
        coverage: "",
        planOption: "",
        kind: "QUOTE",
        effectiveOn: dateOf(effectiveOn),
        desk,
        assigneeId,
        contact: isStaffed(desk) ? "" : contact,
        subject,
        details,
        askedById: viewer.id,
        askedOn: dateOf(deal.today),
        dueOn: dateOf(quoteDue(quote, deal.today)),
        heldStages: [...heldByQuote],
      },
    ],
  });
  const about = { id, accountId: deal.accountId, desk, assigneeId };
  await taskFollowsRequest(db, about);
  const title = `${viewer.name} asks ${deskText({ desk, account: deal.name, subject })}`;
  await tellOfRequest(db, about, await askedPeople(db, about), title, "asked");
  return { id, subject, complete };
}

/** A quote is of what is known to be priced: so many people, from a day, while nobody has decided. */
function refuseUnready({ stage, products, effectiveOn }: Deal, codes: readonly string[]) {
  if (!isOpen(stage)) refuse("It is over: nothing is quoted for it any more.");
  if (new Set(codes).size < codes.length) refuse("A product stands in a request once.");
  for (const code of codes) {
    const line = products.find((product) => product.code === code);
    if (!line) refuse("Choose among its product lines.");
    else if (Number(line.exposure) === 0) refuse("Say first how many people each product line is for.");
  }
  return effectiveOn ?? refuse("Say first from when it would be in force.");
}

async function refuseTwice(db: Db, { id }: Deal, codes: readonly string[]) {
  const open = await readInternalRequests(db, sql`q.opportunity_id = ${id}::uuid and q.status = 'OPEN'`);
  const twice = open.find(({ quote }) => quote?.products.some(({ code }) => codes.includes(code)));
  if (twice) refuse(`${twice.subject} is asked for already, of ${twice.assignee ?? "the desk"}.`);
}

const nameOf = (code: string) => productOf(catalogue, code)?.name ?? code;
/** "Quote: Vision" or "Quote: Vision and 2 more". */
const quoteSubject = ([first = "", ...more]: readonly string[]) =>
  `Quote: ${nameOf(first)}${more.length ? ` and ${more.length} more` : ""}`;
