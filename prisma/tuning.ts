/** What initdb should not take from the machine: its locale, its sockets, its idea of who may connect. */
export const creation = [
  "--username=postgres",
  "--auth-local=reject",
  "--auth-host=scram-sha-256",
  "--encoding=UTF8",
  "--locale=C",
  "--locale-provider=icu",
  "--icu-locale=en-US",
];

/**
 * How the embedded server runs: small at rest, quick on a machine it shares, and never at the price of an acknowledged
 * write. Given at each start, so that data made by an older version is tuned as well.
 */
export const running = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  timezone: "UTC",
  fsync: "on",
  synchronous_commit: "on",
  full_page_writes: "on",
  shared_buffers: "128MB",
  effective_cache_size: "1GB",
  work_mem: "16MB",
  maintenance_work_mem: "64MB",
  max_connections: "100",
  max_wal_size: "1GB",
  checkpoint_timeout: "15min",
  wal_level: "minimal",
  max_wal_senders: "0",
  max_logical_replication_workers: "0",
  io_method: "sync",
  random_page_cost: "1.1",
  // Compiling a query costs more than any query of the book takes.
  jit: "off",
  // A refused statement may quote a customer; the log keeps the reason alone.
  log_min_error_statement: "panic",
} as const;

/** For data that a test throws away: nothing here outlives the run, so nothing waits for the disk. */
export const throwaway = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  autovacuum: "off",
} as const;

export type Settings = Record<string, string>;

/** As pg_ctl passes them on to the server, through a shell. */
export const asOptions = (settings: Settings) =>
  Object.entries(settings)
    .map(([name, value]) => `-c ${name}='${value}'`)
    .join(" ");
