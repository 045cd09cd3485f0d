import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Account, reaches } from "./account";

/**
 * Where the data of `home` really is. In a clone that PostgreSQL's account cannot reach, such as one in a root's
 * closed home, that is a folder outside it, which a note beside `home` remembers.
 */
export function dwelling(home: string, account: (data: string) => Account) {
  if (existsSync(home)) return home;
  const noted = read(noteOf(home));
  if (noted && existsSync(noted)) return path.join(noted, path.basename(home));
  mkdirSync(path.dirname(home), { recursive: true });
  if (reaches(account(home), path.dirname(home))) return home;
  const folder = outside();
  writeFileSync(noteOf(home), folder);
  return path.join(folder, path.basename(home));
}

const noteOf = (home: string) => `${home}.elsewhere`;
const read = (file: string) => (existsSync(file) ? readFileSync(file, "utf8").trim() : undefined);

/** A new folder, open to every account, that survives a restart of the machine where that is allowed. */
export function outside() {
  const folder = mkdtempSync(path.join(writable("/var/lib") ? "/var/lib" : tmpdir(), "truebook-"));
  chmodSync(folder, 0o755);
  return folder;
}

function writable(folder: string) {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
