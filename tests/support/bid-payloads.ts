import { daysAway, today } from "./calendar";
import { id } from "./cast";
import type { About } from "./samples";

const plain = (days: number) => daysAway(days).toISOString().slice(0, 10);
type Payload = (about: About) => object;
const rfp =
  (more: object): Payload =>
  ({ account }) => ({ rfpId: id(`${account} rfp 0`), ...more });
const asked = {
  subject: "Medical and pharmacy",
  funding: "INSURED",
  effectiveOn: plain(140),
  issuedOn: plain(-5),
  dueOn: plain(12),
};

/** What may be sent of RFPs. */
export const sentOfBids: Record<string, Payload> = {
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
