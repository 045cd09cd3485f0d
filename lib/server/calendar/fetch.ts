import "server-only";
import { lookup } from "node:dns";
import { get, type RequestOptions } from "node:https";
import type { LookupFunction } from "node:net";
import { calendarAddress } from "@/lib/calendar/address";
import { isInside } from "./inside";

export type Fetched = { text: string } | { problem: string };

const patience = 15_000;
const most = 5 * 1024 * 1024;
const mostTurns = 4;

/**
 * The text at a calendar's address, or the sentence why there is none. Wherever it sends us on, no address inside this
 * machine's network is ever connected to: what a name means is asked once, at the moment of connecting.
 */
export async function fetchCalendar(address: string, turns = mostTurns): Promise<Fetched> {
  const checked = calendarAddress(address);
  if ("problem" in checked) return checked;
  const answer = await ask(checked.address).catch((error: Error) => ({ problem: told(error) }));
  if ("problem" in answer || "text" in answer) return answer;
  if (turns === 0) return { problem: "That address only sends us on and on." };
  return fetchCalendar(answer.to, turns - 1);
}

class Inside extends Error {}
class TooLarge extends Error {}

const outside: LookupFunction = (name, options, done) =>
  lookup(name, { ...options, all: true }, (error, found) => {
    if (error) return done(error, "", 0);
    const first = found[0];
    if (!first || found.some(({ address }) => isInside(address))) return done(new Inside(), "", 0);
    if (options.all) return done(null, found);
    done(null, first.address, first.family);
  });

const options: RequestOptions = {
  lookup: outside,
  headers: { accept: "text/calendar, text/plain;q=0.5", "user-agent": "Truebook" },
  timeout: patience,
};

function ask(address: string) {
  return new Promise<{ text: string } | { problem: string } | { to: string }>((resolve, reject) => {
    const request = get(address, { ...options, signal: AbortSignal.timeout(patience) }, (response) => {
      const { statusCode = 0, headers } = response;
      if (statusCode >= 300 && statusCode < 400 && headers.location) {
        response.destroy();
        const to = URL.parse(headers.location, address)?.href;
        return resolve(to ? { to } : { problem: "That address sends us nowhere." });
      }
      if (statusCode !== 200) {
        response.destroy();
        return resolve({ problem: refusals[statusCode] ?? `The calendar’s server answered ${statusCode}.` });
      }
      const parts: Buffer[] = [];
      let size = 0;
      response.on("data", (part: Buffer) => {
        size += part.length;
        if (size > most) response.destroy(new TooLarge());
        else parts.push(part);
      });
      response.on("end", () => resolve({ text: Buffer.concat(parts).toString("utf8") }));
      response.on("error", reject);
    });
    request.on("timeout", () => request.destroy(new Error("timeout")));
    request.on("error", reject);
  });
}

const refusals: Record<number, string> = {
  401: "The calendar’s server asks for a password. Use its secret or published link.",
  403: "The calendar’s server does not let us read it. Use its secret or published link.",
  404: "There is no calendar at that address any more.",
  410: "There is no calendar at that address any more.",
};

function told(error: Error & { code?: string }) {
  if (error instanceof Inside) return "That address is inside our own network, where no calendar is read.";
  if (error instanceof TooLarge) return "That calendar is larger than 5 MB.";
  if (["ENOTFOUND", "EAI_AGAIN"].includes(error.code ?? "")) return "No server has that name.";
  if (error.name === "AbortError" || error.name === "TimeoutError" || error.message === "timeout")
    return "The calendar’s server did not answer in time.";
  return "The calendar’s server could not be reached.";
}
