import { sentOfBids } from "./bid-payloads";
import { daysAway } from "./calendar";
import { id } from "./cast";
import { sentOfDocuments } from "./document-tables";
import type { About } from "./samples";

const plain = (days: number) => daysAway(days).toISOString().slice(0, 10);
type Payload = (about: About) => object;
const request =
  (more: object): Payload =>
  ({ account }) => ({ requestId: id(`${account} request 7`), ...more });

/** What may be sent of internal requests: those that stand open in `seedAsked`. */
export const sentOfRequests: Record<string, Payload> = {
  ...sentOfBids,
  ...sentOfDocuments,
  "requests.askRequest": ({ account }) => ({
    trackId: id(`${account} track 0`),
    desk: "UNDERWRITING",
    subject: "Trend by pool",
    blocks: "UW_FORMULA",
    dueOn: plain(10),
  }),
  "requests.editRequest": request({
    subject: "Trend by pool and tier",
    details: "",
    dueOn: plain(9),
    blocks: "UW_FORMULA",
    was: { subject: "Trend by pool", details: "", dueOn: plain(9), blocks: "UW_FORMULA" },
  }),
  "requests.giveRequest": request({ assigneeId: id("uma") }),
  "requests.pauseRequest": request({ owedBy: "BROKER", owes: "the census" }),
  "requests.resumeRequest": ({ account }) => ({ requestId: id(`${account} request 0`) }),
  "requests.answerRequest": request({ answer: "Trend is 7.2 %, by pool" }),
  "quotes.askQuote": ({ account }) => ({
    opportunityId: id(`${account} opportunity 0`),
    codes: ["BH-ENH"],
    desk: "UNDERWRITING",
    given: ["CENSUS"],
  }),
  "quotes.giveData": ({ account }) => ({
    requestId: id(`${account} request 8`),
    was: ["CENSUS"],
    given: ["CENSUS", "DESIGN"],
  }),
  "quotes.releaseQuote": ({ account }) => ({
    requestId: id(`${account} request 9`),
    prices: [{ code: "DEN-FI", price: "44.10" }],
    net: true,
    answer: "Holds for 60 days",
  }),
  "requests.withdrawRequest": request({ reason: "No longer needed" }),
};
