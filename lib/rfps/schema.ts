import { z } from "zod";
import { freeText } from "@/lib/accounts/free-text";
import { lostReasons } from "@/lib/opportunities/stages";
import { asJson, dayField, orNothing, versionField } from "@/lib/units/form-field";
import { fundings, milestones } from "./milestones";
import { decisions, goReasons, stages } from "./stages";
import { parts } from "./team";

const rfpId = z.uuid();
const words = (limit: number) => z.union([z.literal(""), freeText(2, limit, "Say it in two letters or more.")]);
const maybeDay = orNothing(dayField);
const subject = freeText(2, 120, "Say what they ask for.");
const [intentOn, questionsOn, dueOn, finalistsOn, meetingOn, bafoOn, decideOn] = milestones.map(() => maybeDay);
const days = { intentOn, questionsOn, dueOn, finalistsOn, meetingOn, bafoOn, decideOn } as Record<
  (typeof milestones)[number]["key"],
  typeof maybeDay
>;

/** Of one account or one pursuit; a day nobody said is expected by what is usual. */
export const openRfp = z
  .object({
    accountId: orNothing(z.uuid()),
    pursuitId: orNothing(z.uuid()),
    opportunityId: orNothing(z.uuid()),
    trackId: orNothing(z.uuid()),
    firmId: orNothing(z.uuid()),
    subject: subject.default("Medical"),
    funding: z.enum(fundings, "Choose a funding."),
    effectiveOn: dayField,
    issuedOn: dayField,
    ...days,
  })
  .refine(({ accountId, pursuitId }) => Boolean(accountId) !== Boolean(pursuitId), {
    path: ["accountId"],
    error: "An RFP is of one account or one pursuit.",
  });

/** All of it as it is now to be; a version says on what it was based. */
export const editRfp = z.object({
  rfpId,
  version: versionField,
  opportunityId: orNothing(z.uuid()),
  trackId: orNothing(z.uuid()),
  firmId: orNothing(z.uuid()),
  subject,
  funding: z.enum(fundings, "Choose a funding."),
  effectiveOn: dayField,
  issuedOn: dayField,
  ...days,
});

/** Whether we bid. */
export const decideRfp = z.object({
  rfpId,
  go: z.enum(decisions, "Choose go or no-go."),
  reasons: asJson(z.array(z.enum(goReasons)).min(1, "Say what it rests on.").max(goReasons.length)),
  note: words(500).default(""),
});

export const setTeam = z.object({
  rfpId,
  version: versionField,
  team: asJson(z.array(z.object({ userId: z.uuid("Choose a person."), part: z.enum(parts) })).max(20)),
});

/** Where it goes from where it was seen, and what is said with an end. */
export const moveRfp = z.object({
  rfpId,
  from: z.enum(stages),
  to: z.enum(stages),
  lostReason: orNothing(z.enum(lostReasons)),
  lostTo: orNothing(freeText(2, 120, "Say who has it.")),
  ended: orNothing(freeText(2, 200, "Say it in two letters or more.")),
});

const score = z.string().regex(/^(\d{1,3}(\.\d{1,2})?)?$/, "Give points as a number.");
export const prepareFinalist = z.object({
  rfpId,
  version: versionField,
  meetingOn: maybeDay,
  place: words(200).default(""),
  ours: words(500).default(""),
  theirs: words(500).default(""),
  asked: words(2_000).default(""),
  checklist: asJson(
    z.array(z.object({ what: freeText(2, 200, "Say what is to be done."), done: z.boolean() })).max(40),
  ),
});

export const debriefRfp = z.object({
  rfpId,
  version: versionField,
  lostReason: z.enum(lostReasons, "Choose a reason."),
  lostTo: freeText(2, 120, "Say who has it."),
  heard: words(2_000).default(""),
  change: words(2_000).default(""),
  scores: asJson(
    z.array(z.object({ criterion: freeText(2, 120, "Name the criterion."), ours: score, theirs: score })).max(30),
  ),
});
