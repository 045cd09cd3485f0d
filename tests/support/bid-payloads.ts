import { daysAway, today } from "./calendar";
import { id } from "./cast";
import type { About } from "./samples";

const plain = (days: number) => daysAway(days).toISOString().slice(0, 10);
type Payload = (about: About) => object;
const rfp =
  (more: object): Payload =>
  ({ account }) => ({ rfpId: id(`${account} rfp 0`), ...more });
const question =
  (more: object): Payload =>
  ({ account }) => ({ questionId: id(`${account} question 0`), ...more });
const answer = { topic: "Claims", asked: "How fast are claims paid?", words: "Within ten days" };
const asked = {
  subject: "Medical and pharmacy",
  funding: "INSURED",
  effectiveOn: plain(140),
  issuedOn: plain(-5),
  dueOn: plain(12),
};

/** What may be sent of RFPs. */
export const sentOfBids: Record<string, Payload> = {
  "answers.addAnswer": () => answer,
  "answers.editAnswer": () => ({ answerId: id("answer 0"), ...answer, words: "Within eight days" }),
  "answers.approveAnswer": () => ({ answerId: id("answer 8"), expiresOn: plain(200) }),
  "answers.retireAnswer": () => ({ answerId: id("answer 0") }),
  "questions.loadSheet": rfp({ file: new File(["No.,Question,Answer\n1,Who pays claims?,\n"], "Questions.csv") }),
  "questions.mapSheet": rfp({
    layouts: [{ sheet: "", heading: 1, question: 1, answer: 2, number: null, section: null }],
  }),
  "questions.answerQuestion": question({ answer: "Within ten days" }),
  "questions.clearAnswer": question({}),
  "questions.acceptAnswers": ({ account }) => ({
    rfpId: id(`${account} rfp 0`),
    picks: [{ questionId: id(`${account} question 0`), answerId: id("answer 0") }],
  }),
  "questions.approveQuestions": ({ account }) => ({
    rfpId: id(`${account} rfp 0`),
    ids: [id(`${account} question 8`)],
  }),
  "questions.routeQuestions": ({ account }) => ({
    rfpId: id(`${account} rfp 0`),
    ids: [id(`${account} question 0`)],
    desk: "CLINICAL",
    contact: "Nurse line",
    dueOn: plain(5),
  }),
  "rfps.openRfp": ({ account }) => ({ accountId: id(account), ...asked, issuedOn: today }),
  "rfps.editRfp": rfp(asked),
  "rfps.decideRfp": rfp({ go: "GO", reasons: ["FIT", "PRICE"], note: "They know our service" }),
  "rfps.setTeam": ({ account, person }) => ({
    rfpId: id(`${account} rfp 0`),
    team: [{ userId: id(person), part: "LEAD" }],
  }),
  "rfps.moveRfp": rfp({ from: "RECEIVED", to: "CANCELLED", ended: "They stay as they are" }),
  "rfps.prepareFinalist": rfp({
    meetingOn: plain(30),
    asked: "How claims are paid in other states",
    checklist: [{ what: "Dry run", done: false }],
  }),
  "rfps.debriefRfp": ({ account }) => ({
    rfpId: id(`${account} rfp 8`),
    lostReason: "PRICE",
    lostTo: "Ridgeline",
    heard: "Fees were lower",
    scores: [{ criterion: "Fees", ours: "7", theirs: "9" }],
  }),
};
