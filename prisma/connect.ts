import { Client, type ClientConfig } from "pg";
import { Obstacle } from "./obstacle";

const oldest = 160_000;

/** A connection to `url`, or an Obstacle that says what is wrong with it; `name` is what the person set. */
export async function connect(url: string, config: ClientConfig = {}, name = "DATABASE_URL") {
  const client = prepareClient(url, config, name);
  // A server that dies later rejects the query at hand; without a listener it would also end the process.
  client.on("error", () => {});
  try {
    await client.connect();
    return client;
  } catch (error) {
    throw new Obstacle(refusal(error, parts(url), name), { cause: error });
  }
}

/** Refuses a server Truebook cannot run on. */
export async function checkServer(url: string, name = "DATABASE_URL") {
  const client = await connect(url, {}, name);
  try {
    const { rows } = await client.query(
      "select current_setting('server_version_num')::int as number, current_setting('server_version') as version, pg_is_in_recovery() as standby",
    );
    const reason = unfit(rows[0], parts(url).at, name);
    if (reason) throw new Obstacle(reason);
  } finally {
    await client.end();
  }
}

/** Why a server will not do: too old (a role could not be granted without being inherited), or read only. */
export function unfit(server: { number: number; version: string; standby: boolean }, at: string, name: string) {
  const { number, version, standby } = server;
  if (number < oldest) return `Truebook needs PostgreSQL 16 or later; the server at ${at} is ${version.split(" ")[0]}.`;
  if (standby) return `The server at ${at} is a read-only standby; ${name} must name the primary.`;
}

function prepareClient(url: string, config: ClientConfig, name: string) {
  try {
    parts(url);
    return new Client({ connectionString: url, connectionTimeoutMillis: 10_000, ...config });
  } catch {
    throw new Obstacle(
      `${name} is not an address Truebook can read; it looks like postgresql://user:password@host:5432/database.`,
    );
  }
}

function parts(url: string) {
  const { protocol, hostname, port, username, pathname } = new URL(url);
  if (!/^postgres(ql)?:$/.test(protocol)) throw new TypeError("not a PostgreSQL address");
  const host = decodeURIComponent(hostname) || "localhost";
  return { host, at: `${host}:${port || 5432}`, user: decodeURIComponent(username), database: pathname.slice(1) };
}

function refusal(error: unknown, { host, at, user, database }: ReturnType<typeof parts>, name: string) {
  const { code, message } = first(error);
  const known: Record<string, string> = {
    ENOTFOUND: `The host ${host} in ${name} cannot be found.`,
    EAI_AGAIN: `The host ${host} in ${name} cannot be looked up just now.`,
    ECONNREFUSED: `Nothing answers at ${at}: PostgreSQL is not running there, or ${name} is wrong.`,
    EHOSTUNREACH: `The network does not reach ${at}, which ${name} names.`,
    ENETUNREACH: `The network does not reach ${at}, which ${name} names.`,
    ETIMEDOUT: `${at} did not answer within 10 seconds; is ${name} right?`,
    "28P01": `PostgreSQL at ${at} does not accept the password for ${user} in ${name}.`,
    "28000": `PostgreSQL at ${at} does not let ${user} in: ${message}.`,
    "3D000": `There is no database ${database} at ${at}; create it, or correct ${name}.`,
    "42501": `${user} may not connect to the database ${database} at ${at}.`,
    "53300": `PostgreSQL at ${at} has no connection left to give.`,
    "57P03": `PostgreSQL at ${at} is starting or stopping; try again in a moment.`,
  };
  if (code && known[code]) return known[code];
  if (/timeout/i.test(message)) return known.ETIMEDOUT!;
  return `PostgreSQL at ${at} could not be reached: ${message.replace(/\.$/, "")}.`;
}

/** Node tries every address of a host and reports a bundle of failures; the first is as good as any. */
function first(error: unknown): { code?: string; message: string } {
  const { errors, code, message } = error as { errors?: unknown[]; code?: string; message?: string };
  return errors?.length ? first(errors[0]) : { code, message: message || "no reason given" };
}
