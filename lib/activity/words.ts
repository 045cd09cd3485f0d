import { dayText, ratio } from "@/lib/format";
import type { Ability } from "@/lib/policy";
import { type Role, roleNames } from "@/lib/roles";
import { isDay } from "@/lib/units/day";

type Verb = [done: string, tried: string];

/** What an act is called: once done, and after "Tried to". Acts that only read leave no trail. */
const verbs: Partial<Record<Ability, Verb>> = {
  "account.edit": ["Changed an account", "change an account"],
  "accounts.cover": ["Arranged cover", "arrange cover"],
  "accounts.edit": ["Changed accounts in bulk", "change accounts in bulk"],
  "accounts.import": ["Imported accounts", "import accounts"],
  "accounts.reassign": ["Reassigned an account", "reassign accounts"],
  "activity.export": ["Exported Activity", "export Activity"],
  "worksheet.write": ["Worked on a worksheet", "work on a worksheet"],
  "forecast.say": ["Called a renewal", "call a renewal"],
  "forecast.freeze": ["Froze the forecast", "freeze the forecast"],
  "scenario.change": ["Changed a scenario", "change a scenario"],
  "approval.ask": ["Asked for relief", "ask for relief"],
  "approval.sign": ["Signed on relief", "sign on relief"],
  "approval.withdraw": ["Withdrew a request for relief", "withdraw a request for relief"],
  "approval.lend": ["Changed who signs for them", "change who signs for them"],
  "book.export": ["Exported the Book", "export the Book"],
  "actuals.import": ["Imported monthly actuals", "import monthly actuals"],
  "lines.import": ["Imported lines and terms", "import lines and terms"],
  "import.undo": ["Undid an import", "undo an import"],
  "import.prepare": ["Brought a file", "bring a file"],
  "import.export": ["Exported rows of an import", "export rows of an import"],
  "import.change": ["Went on with an import", "go on with an import"],
  "credit.give": ["Changed a customer’s credits", "change a customer’s credits"],
  "agreement.edit": ["Changed what is agreed with a customer", "change what is agreed with a customer"],
  "brief.give": ["Made a brief for a customer", "make a brief for a customer"],
  "firmBrief.give": ["Made a brief for a firm", "make a brief for a firm"],
  "calendar.share": ["Changed their calendar’s secret link", "change a calendar’s secret link"],
  "calendar.connect": ["Changed the calendar their meetings come from", "change a calendar’s source"],
  "pack.open": ["Opened a meeting", "open a meeting"],
  "pack.change": ["Wrote in a meeting", "write in a meeting"],
  "coaching.write": ["Kept a coaching note", "keep a coaching note"],
  "coaching.change": ["Changed a coaching note", "change a coaching note"],
  "filedName.review": ["Said whose a filed name is", "say whose a filed name is"],
  "firm.edit": ["Changed a firm", "change a firm"],
  "card.edit": ["Changed a firm’s people", "change a firm’s people"],
  "card.judge": ["Noted a stance at a firm", "note a stance at a firm"],
  "firm.merge": ["Merged two firms", "merge two firms"],
  "account.open": ["Opened an account", "open an account"],
  "account.merge": ["Merged two accounts", "merge two accounts"],
  "firm.export": ["Exported Brokers", "export Brokers"],
  "contact.edit": ["Changed a customer’s people", "change a customer’s people"],
  "document.make": ["Made a document for a customer", "make a document for a customer"],
  "document.fetch": ["Fetched a customer’s document", "fetch a customer’s document"],
  "exposure.record": ["Recorded a fact of eligibility", "record a fact of eligibility"],
  "guarantee.record": ["Recorded a guarantee result", "record a guarantee result"],
  "health.override": ["Set an account’s health", "set an account’s health"],
  "letter.record": ["Recorded a broker-of-record letter", "record a broker-of-record letter"],
  "line.edit": ["Changed a line’s terms", "change a line’s terms"],
  "month.record": ["Recorded a month", "record a month"],
  "notification.see": ["Read notifications", "read notifications"],
  "operation.undo": ["Undid a change", "undo a change"],
  "person.assignRole": ["Changed a role or access", "change a role or access"],
  "person.change": ["Changed a person", "change a person"],
  "person.export": ["Exported People", "export People"],
  "person.invite": ["Invited a person", "invite a person"],
  "plan.edit": ["Changed an account’s plan", "change an account’s plan"],
  "program.keep": ["Kept a program up", "keep a program up"],
  "adoption.invite": ["Invited accounts to a program", "invite accounts to a program"],
  "adoption.move": ["Moved an account in a program", "move an account in a program"],
  "strategy.add": ["Wrote down a strategy", "write down a strategy"],
  "strategy.change": ["Changed a strategy", "change a strategy"],
  "pin.keep": ["Changed pins", "change pins"],
  "prospect.export": ["Exported Prospects", "export Prospects"],
  "promise.add": ["Added a promise", "add a promise"],
  "promise.change": ["Changed a promise", "change a promise"],
  "promise.keep": ["Kept a promise", "keep a promise"],
  "pursuit.add": ["Began a pursuit", "begin a pursuit"],
  "pursuit.change": ["Changed a pursuit", "change a pursuit"],
  "pursuits.give": ["Gave a pursuit to someone else", "give pursuits to someone else"],
  "request.ask": ["Asked a desk", "ask a desk"],
  "request.change": ["Changed an internal request", "change an internal request"],
  "request.hold": ["Stopped, resumed or gave on an internal request", "stop, resume or give on an internal request"],
  "request.answer": ["Answered an internal request", "answer an internal request"],
  "request.export": ["Exported Internal requests", "export Internal requests"],
  "renewal.move": ["Moved a renewal", "move a renewal"],
  "renewal.export": ["Exported Renewals", "export Renewals"],
  "answer.approve": ["Approved an answer", "approve an answer"],
  "answer.write": ["Changed the library of answers", "change the library of answers"],
  "rfp.return": ["Exported an RFP with our answers", "export an RFP"],
  "rfp.export": ["Exported RFPs", "export RFPs"],
  "rfp.answer": ["Answered a question of an RFP", "answer that question"],
  "rfp.change": ["Changed an RFP", "change that RFP"],
  "opportunity.change": ["Changed an opportunity", "change that opportunity"],
  "space.dismiss": ["Changed what is set aside in cross-sell", "change what is set aside in cross-sell"],
  "implementation.record": ["Recorded what followed a signature", "record what follows a signature"],
  "rival.record": ["Recorded who quoted against us", "record who quoted against us"],
  "rfp.record": ["Recorded an RFP", "record an RFP"],
  "serviceIssue.record": ["Recorded a service issue", "record a service issue"],
  "session.choosePassword": ["Chose a password", "choose a password"],
  "session.end": ["Ended a session", "end a session"],
  "setting.change": ["Changed a setting", "change a setting"],
  "succession.export": ["Exported Succession", "export Succession"],
  "whitespace.export": ["Exported Cross-sell", "export Cross-sell"],
  "target.set": ["Set a target", "set a target"],
  "task.add": ["Added a task", "add a task"],
  "task.change": ["Changed a task", "change a task"],
  "task.finish": ["Finished a task", "finish a task"],
  "task.handOn": ["Gave a task to someone else", "give a task to someone else"],
  "task.remove": ["Removed a task", "remove a task"],
  "tasks.add": ["Added a task to an account", "add tasks to accounts"],
  "tasks.export": ["Exported tasks", "export tasks"],
  "tasks.change": ["Changed a task", "change tasks"],
  "team.change": ["Changed a team", "change a team"],
  "opportunity.export": ["Exported opportunities", "export opportunities"],
  "term.export": ["Exported terms", "export terms"],
  "touch.log": ["Logged a touch", "log a touch"],
  "view.change": ["Changed a saved view", "change a saved view"],
  "view.save": ["Saved a view", "save a view"],
};

/** What the field an act changed says better than the act's own name. */
const closer: Record<string, Record<string, string>> = {
  "account.edit": { status: "Moved a renewal" },
  "letter.record": {
    contested: "Contested or settled a broker-of-record letter",
    rescindedOn: "Took back a broker-of-record letter",
  },
  "renewal.move": { releasedTo: "Released a rate" },
  "serviceIssue.record": { closedOn: "Closed a service issue", escalatedOn: "Escalated a service issue" },
};

/** An act in words; one that has none yet is spelt out from its name, so that old trails stay readable. */
export function actText(ability: string, refused: boolean, changed: string[] = []) {
  const told = Object.entries(closer[ability] ?? {}).find(([field]) => changed.includes(field))?.[1];
  if (told && !refused) return told;
  const [done, tried] = (verbs as Record<string, Verb | undefined>)[ability] ?? spelt(ability);
  return refused ? `Tried to ${tried}` : done;
}

function spelt(ability: string): Verb {
  const [noun = "", verb = ""] = ability.split(".");
  return [`${sentence(noun)}: ${words(verb)}`, `${words(verb)} ${words(noun)}`];
}

const fieldNames: Record<string, string> = {
  access: "Access",
  fromOn: "From",
  rateFrom: "Rate sold from",
  releasedSha256: "SHA-256",
  how: "How",
  kind: "Place",
  externalId: "Id in the system of record",
  ended: "Ended",
  q: "Found by",
  format: "File",
};

/** A field in words: "managerId" is Manager, "quotedRate" is Quoted rate; one that begins with a capital is words already. */
export const fieldText = (field: string) =>
  /^[A-Z]/.test(field) ? field : (fieldNames[field] ?? sentence(field.replace(/(Id|On|At)$/, "")));

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
export const isId = (value: unknown): value is string => typeof value === "string" && uuid.test(value);

const longest = 80;
const valueNames: Record<string, string> = {
  ...(roleNames satisfies Record<Role, string>),
  MEMBER: "Member",
  LEAD: "Leads it",
};

/** Fields that hold a share where they are one at most, which people read as a percent; more is seconds or days. */
const shares = ["target", "actual"];

/** Fields people fill with words of their own: what looks like a word of ours there is not one. */
const free = ["name", "title", "email", "note", "reason", "what", "promise", "words", "releasedTo"];

/** A value in words. Names come from rows the reader may see; an id without one stays hidden. */
export function valueText(value: unknown, names: ReadonlyMap<string, string>, field = ""): string {
  if (value === null || value === undefined || value === "") return "—";
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (isId(value)) return names.get(value) ?? "a record you cannot see";
  if (typeof value === "object") return shortened(JSON.stringify(value));
  if (typeof value === "string" && isDay(value)) return dayText(value, "");
  if (field === "format") return value === "xlsx" ? "Excel workbook" : "CSV";
  if (shares.includes(field) && /^(0?\.\d+|[01])$/.test(String(value))) return ratio(String(value));
  const text = String(value).replace(/^-(?=\d)/, "−");
  if (/^[A-Z][A-Z_]+$/.test(text) && !free.includes(field))
    return valueNames[text] ?? sentence(text.toLowerCase().replaceAll("_", " "));
  return shortened(text);
}

const shortened = (text: string) => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);
const words = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
const sentence = (name: string) => {
  const plain = words(name);
  return plain.charAt(0).toUpperCase() + plain.slice(1);
};
