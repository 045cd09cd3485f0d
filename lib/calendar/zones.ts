/** Zones by the names Windows gives them, where a calendar of an American business may be: CLDR's windowsZones. */
const windows: Record<string, string> = {
  "Hawaiian Standard Time": "Pacific/Honolulu",
  "Alaskan Standard Time": "America/Anchorage",
  "Pacific Standard Time": "America/Los_Angeles",
  "US Mountain Standard Time": "America/Phoenix",
  "Mountain Standard Time": "America/Denver",
  "Central Standard Time": "America/Chicago",
  "Canada Central Standard Time": "America/Regina",
  "US Eastern Standard Time": "America/Indiana/Indianapolis",
  "Eastern Standard Time": "America/New_York",
  "Atlantic Standard Time": "America/Halifax",
  "SA Western Standard Time": "America/La_Paz",
  "GMT Standard Time": "Europe/London",
  "Romance Standard Time": "Europe/Paris",
  "W. Europe Standard Time": "Europe/Berlin",
  "India Standard Time": "Asia/Calcutta",
};

const timed =
  /^((?:DTSTART|DTEND|RECURRENCE-ID|EXDATE|RDATE)(?:;[^:"]*(?:"[^"]*"[^:"]*)*)?):(\d{8}T\d{6}(?:,\d{8}T\d{6})*)$/i;

/**
 * An iCalendar text, unfolded, with every time told in a zone that is known: what the text itself defines and IANA names
 * stay, Windows names are put as IANA's; a time without zone, or of one nobody knows, is the calendar's own (X-WR-TIMEZONE)
 * or, where it has none, the one given.
 */
export function withKnownZones(text: string, usual: string) {
  const lines = text.replace(/\r?\n[ \t]/g, "").split(/\r?\n/);
  const told = (name: string) =>
    new Set(lines.flatMap((line) => (line.toUpperCase().startsWith(`${name}:`) ? [line.slice(name.length + 1)] : [])));
  const defined = told("TZID");
  const [own = ""] = told("X-WR-TIMEZONE");
  const otherwise = known(own) ?? usual;
  let within = false;
  const put = lines.map((given) => {
    const line = /^RDATE/i.test(given) ? beginningsOf(given) : given;
    if (/^(BEGIN|END):VTIMEZONE/i.test(line)) within = /^B/i.test(line);
    const [, head, times] = (!within && timed.exec(line)) || [];
    if (!head) return line;
    const [parameter, quoted, plain] = /;TZID=(?:"([^"]*)"|([^;:]*))/i.exec(head) ?? [];
    const name = quoted ?? plain ?? "";
    if (defined.has(name)) return line;
    return `${parameter ? head.replace(parameter, "") : head};TZID=${known(name) ?? otherwise}:${times}`;
  });
  return put.join("\r\n");
}

/** Days an event is also on, told as periods, by when each begins. */
const beginningsOf = (line: string) => line.replace(/;VALUE=PERIOD/i, "").replace(/(\d{8}T\d{6}Z?)\/[^,]+/g, "$1");

const pathed = /(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)\/[\w+-]+(?:\/\w+)?$/;

/** A zone by the name a clock knows it by; some put a path before it. */
function known(name: string) {
  const bare = windows[name] ?? pathed.exec(name)?.[0] ?? name;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: bare }).resolvedOptions().timeZone && bare;
  } catch {
    return undefined;
  }
}
