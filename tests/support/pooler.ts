import { createServer, type Socket } from "node:net";
import { Client } from "pg";

/** A connection to the server, lent to one client per transaction and never tidied in between: as strict as poolers get. */
type Lent = { socket: Socket; borrower?: Borrower };
type Borrower = { client: Socket; lent?: Lent; owed: number; waiting: Buffer[] };

/** Stands between clients and the server at `url`, with `size` connections to it; answers with the address to use. */
export async function startPooler(url: string, size: number) {
  const servers = await Promise.all(Array.from({ length: size }, () => enlist(url)));
  const queue: Borrower[] = [];
  const lend = () => {
    for (const lent of servers) {
      const next = lent.borrower ? undefined : queue.shift();
      if (next) hand(lent, next);
    }
  };
  for (const lent of servers)
    lent.socket.on(
      "data",
      frames((type, frame) => answer(lent, type, frame, lend)),
    );
  const open = new Set<Socket>();
  const proxy = createServer((client) => {
    open.add(
      client
        .setNoDelay()
        .on("error", () => {})
        .on("close", () => open.delete(client)),
    );
    const borrower: Borrower = { client, owed: 0, waiting: [] };
    welcome(client, (type, frame) => {
      if (type === "X") return client.end();
      if (type === "Q" || type === "S") borrower.owed++;
      if (borrower.lent) return borrower.lent.socket.write(frame);
      if (borrower.waiting.push(frame) === 1) queue.push(borrower);
      lend();
    });
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const pooled = new URL(url);
  pooled.host = `127.0.0.1:${(proxy.address() as { port: number }).port}`;
  const close = () => {
    for (const { socket } of servers) socket.destroy();
    for (const client of open) client.destroy();
    proxy.close();
  };
  return { url: pooled.href, close };
}

/** pg signs in for us; then the wire is ours. */
async function enlist(url: string): Promise<Lent> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
  stream.removeAllListeners();
  return { socket: stream.setNoDelay().on("error", () => {}) };
}

function hand(lent: Lent, borrower: Borrower) {
  Object.assign(lent, { borrower });
  Object.assign(borrower, { lent });
  for (const frame of borrower.waiting.splice(0)) lent.socket.write(frame);
}

/** Passes an answer on; when the server says it is idle and owes nothing more, the connection is free for another. */
function answer(lent: Lent, type: string, frame: Buffer, lend: () => void) {
  const { borrower } = lent;
  borrower?.client.write(frame);
  if (!borrower || type !== "Z" || --borrower.owed > 0 || frame.toString("latin1", 5, 6) !== "I") return;
  lent.borrower = undefined;
  borrower.lent = undefined;
  lend();
}

/** Greets a client as a server would, asking for no password, and hands on what it says from then on. */
function welcome(client: Socket, hear: (type: string, frame: Buffer) => void) {
  const said = frames(hear);
  let greeted = false;
  client.on("data", (chunk) => {
    if (greeted) return said(chunk);
    if (chunk.readInt32BE(4) === 80877103) return client.write("N");
    greeted = true;
    const settings = ["server_version", "18.4", "client_encoding", "UTF8", "standard_conforming_strings", "on"];
    const told = settings.flatMap((_, i) => (i % 2 ? [] : [message("S", `${settings[i]}\0${settings[i + 1]}\0`)]));
    client.write(Buffer.concat([message("R", "\0\0\0\0"), ...told, message("Z", "I")]));
  });
}

function message(type: string, body: string) {
  const frame = Buffer.alloc(5 + body.length);
  frame.write(type, 0, "latin1");
  frame.writeInt32BE(4 + body.length, 1);
  frame.write(body, 5, "latin1");
  return frame;
}

/** Cuts a stream into PostgreSQL's messages: a letter, a length, a body. */
function frames(each: (type: string, frame: Buffer) => void) {
  let rest: Buffer = Buffer.alloc(0);
  return (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    while (rest.length >= 5 && rest.length > rest.readInt32BE(1)) {
      const frame = rest.subarray(0, 1 + rest.readInt32BE(1));
      rest = rest.subarray(frame.length);
      each(frame.toString("latin1", 0, 1), frame);
    }
  };
}
