type TheirsProps = { form: HTMLFormElement | null; sent: FormData; theirs: string };

/** What somebody else saved meanwhile of the fields this form was sent with otherwise, in the form’s own words. */
export function Theirs({ form, sent, theirs }: TheirsProps) {
  const fields = changedMeanwhile(sent, theirs);
  if (!form || fields.length === 0) return null;
  return (
    <ul aria-label="Saved meanwhile" className="flex flex-col gap-0.5 text-xs">
      {fields.map(([name, value]) => (
        <li key={name} className="break-words">
          <span className="text-ink-3">{labelOf(form, name)}, theirs:</span> {wordsOf(form, name, value)}
        </li>
      ))}
    </ul>
  );
}

/** Fields that both changed since the form was opened, to different things, as they have them. */
export const changedMeanwhile = (sent: FormData, theirs: string) =>
  othersIn(sent, theirs)
    .filter(({ name, value, was }) => asText(sent.get(name)) !== was && asText(sent.get(name)) !== value)
    .map(({ name, value }): [name: string, value: string] => [name, value]);

/** The same form over theirs: what its writer changed stays, and what they left alone is as it is now. */
export function overTheirs(sent: FormData, theirs: string, isBox: (name: string) => boolean): FormData {
  const over = new FormData();
  for (const [name, value] of sent) over.append(name, value);
  for (const { name, value, was } of othersIn(sent, theirs)) {
    if (asText(sent.get(name)) !== was) continue;
    if (!isBox(name)) over.set(name, value);
    else if (value) over.set(name, "on");
    else over.delete(name);
  }
  over.set("was", theirs);
  return over;
}

/** Fields that are other now than when the form was opened. */
function othersIn(sent: FormData, theirs: string) {
  const [now, seen] = [fieldsIn(theirs), fieldsIn(String(sent.get("was") ?? ""))];
  return Object.entries(now).flatMap(([name, value]) => {
    const was = seen[name];
    return was === undefined || was === value ? [] : [{ name, value, was }];
  });
}

/** Whether a field of the form is a box to tick. */
export const isBoxOf = (form: HTMLFormElement | null) => (name: string) => {
  const control = form && controlOf(form, name);
  return control instanceof HTMLInputElement && control.type === "checkbox";
};

/** A box that is ticked is sent as "on" and kept as "yes"; one that is not is not sent. */
const asText = (given: FormDataEntryValue | null) => (given === "on" ? "yes" : typeof given === "string" ? given : "");

function fieldsIn(text: string): Record<string, string> {
  try {
    const given: unknown = JSON.parse(text);
    const entries = given && typeof given === "object" ? Object.entries(given) : [];
    return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
  } catch {
    return {};
  }
}

const controlOf = (form: HTMLFormElement, name: string) =>
  form.querySelector<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(`[name="${CSS.escape(name)}"]`);
const labelOf = (form: HTMLFormElement, name: string) => controlOf(form, name)?.labels?.[0]?.textContent ?? name;

function wordsOf(form: HTMLFormElement, name: string, value: string) {
  if (isBoxOf(form)(name)) return value ? "yes" : "no";
  const control = controlOf(form, name);
  const option =
    control instanceof HTMLSelectElement ? [...control.options].find((each) => each.value === value)?.text : undefined;
  return option ?? (value || "nothing");
}
