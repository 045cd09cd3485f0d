type Told = { message?: string; where?: string; code?: string };

/** Why a file could not be read, and where it broke, from PostgreSQL's word on it; undefined for what is not the file's fault. */
export function problemOf(file: string, error: Told): string | undefined {
  const { message = "", where = "", code = "" } = error;
  if (!/^(22|54)/.test(code) || !/COPY filed_raw/.test(where)) return undefined;
  const line = /COPY filed_raw, line (\d+)/.exec(where)?.[1];
  const at = line ? `${file}, line ${Number(line).toLocaleString("en-US")}` : file;
  return `${at}: ${reasonOf(message)} Nothing was loaded.`;
}

function reasonOf(message: string) {
  if (/missing data/.test(message)) return "the row ends before its last column. The file was cut short there.";
  if (/extra data/.test(message)) return "the row has more columns than the file has headings.";
  if (/unterminated/.test(message))
    return "a quote is opened and not closed. The file was cut short, or is damaged there.";
  if (/invalid byte sequence/.test(message)) return "it holds bytes that are no text.";
  if (/newline|carriage return/.test(message)) return "its lines do not end alike.";
  return "it can’t be read as a table.";
}
