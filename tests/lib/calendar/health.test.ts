import { expect, test } from "vitest";
import { tellsOfHealth } from "@/lib/calendar/health";

test.each([
  ["Maria's chemo follow-up", "a first name and a treatment"],
  ["Maria’s second chemo", "a word between"],
  ["maria's chemo", "in small letters"],
  ["José's chemo", "a name with an accent"],
  ["James' dialysis", "a name that ends like a plural"],
  ["Chemo follow-up, Maria", "the name behind"],
  ["Take Maria to dialysis", "the name before"],
  ["Maria – oncology", "a doctor"],
  ["Visit José, stroke", "an illness"],
  ["Maria's biopsy results", "a test"],
  ["Maria's surgery, claims meeting moved", "business behind somebody's own"],
  ["Colonoscopy 8am", "nobody named: then it is whose calendar it is"],
  ["Prenatal visit", "a visit"],
  ["Dr's appointment", "an appointment"],
  ["Dentist", "a dentist"],
  ["Pick up Ozempic", "a medicine"],
  ["Mrs. Ortiz has diabetes", "what a note is asked about"],
])("%s is left out (%s)", (title) => expect(tellsOfHealth(title)).toBe(true));

test.each([
  ["Cancer navigation program with Halyard", "a program"],
  ["Aetna’s cancer program", "a rival’s program"],
  ["MRI site-of-care savings, Quarrystone", "a way to save"],
  ["Wegovy coverage: Wexcombe", "what a plan covers"],
  ["Humira biosimilars with Halyard", "a medicine as a cost"],
  ["Hope Cancer Center, kickoff", "a customer’s name"],
  ["Dialysis carve-out pricing", "a product"],
  ["Diabetes renewal pricing", "a renewal"],
  ["Fertility benefits, Wexcombe", "a benefit"],
  ["Maria, Halyard", "a name alone"],
  ["Maria's renewal", "somebody’s business"],
  ["Fiscal check-in with the CFO", "no word of health"],
  ["Stage 2 of the RFP", "a stage of ours"],
])("%s stays (%s)", (title) => expect(tellsOfHealth(title)).toBe(false));
