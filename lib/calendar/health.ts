import { drugs, illnesses, plain, program, sensitiveIn } from "@/lib/accounts/phi";

const treatments =
  "biops(y|ies)|colonoscop(y|ies)|mammogra(m|ms|phy)|ultrasounds?|mri|ct scan|pet scan|x-?rays?|radiation|radiotherapy|infusions?|surger(y|ies)|surgeon|oncolog(y|ist)|cardiolog(y|ist)|neurolog(y|ist)|urolog(y|ist)|dermatolog(y|ist)|gyn(a?ecolog(y|ist))?|ob-?gyn|psychiatr(y|ist)|psychologist|psychotherapy|therapist|physical therapy|physio(therapy|therapist)?|rehab|detox|prenatal|obstetric(s|ian)|midwife|ivf|fertility|dentist|root canal|orthodontist|pediatrician|hospice|blood (test|work|draw)|check-?up|(annual|yearly) physical|(doctor|dr)'?s? (visit|appointment|appt)";

/** A word of an illness, a medicine or a treatment, unless it names a product. */
const health = `\\b(${illnesses}|${drugs}|${treatments})\\b${program}`;

/** Words by which a title speaks of what an insurer sells, pays or is asked; beside them a word of health is business. */
const business =
  /\b(programs?|networks?|benefits?|cover(age|ed)?|carve-?outs?|pric(es?|ing)|quotes?|renewals?|rfps?|formular(y|ies)|biosimilars?|rebates?|claims?|stop-?loss|polic(y|ies)|contracts?|strateg(y|ies)|vendors?|webinars?|costs?|spend|trends?|utili[sz]ation|budgets?|proposals?|finalists?|committees?|pilots?|campaigns?|site[ -]of[ -]care|cent(er|re)s? of excellence)\b/i;

const said = new RegExp(health, "i");
/** Somebody's own, with a word or two between: "Maria's second chemo". Then no word of business helps. */
const somebodys = new RegExp(`(\\p{L}'s|s'|\\b(my|his|her|their|our))( [^ ]+){0,2} ?(?<= )${health}`, "iu");

/**
 * Whether a title in a person's own calendar may tell of somebody's health. A note is asked about where it names a person;
 * a calendar asks nobody, and its titles name whom they like, so here a word of health is enough, unless it speaks of business.
 */
export function tellsOfHealth(title: string) {
  const read = plain(title);
  return Boolean(sensitiveIn(title)) || somebodys.test(read) || (said.test(read) && !business.test(read));
}
