const events = /^BEGIN:VEVENT\r?$[\s\S]*?^END:VEVENT\r?$/gim;
const adds = /^RDATE(?=[;:])/gim;

/**
 * An unfolded iCalendar text whose days an event is also on (RDATE) stand as days it is left out (EXDATE), for a reader that
 * knows those alone; of a period only its beginning. Undefined where it has no such day.
 */
export function addedAsSkipped(text: string): string | undefined {
  let any = false;
  const turned = text.replace(events, (event) =>
    event.replace(/^EXDATE(?=[;:])/gim, "X-LEFT-OUT").replace(adds, () => {
      any = true;
      return "EXDATE";
    }),
  );
  return any ? turned : undefined;
}
