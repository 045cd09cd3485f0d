import "server-only";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { callerOf, proxiesTrusted } from "@/lib/session/address";

/**
 * Anyone can write X-Forwarded-For. From now on it holds, in every request this server takes, the address the request
 * came from: the socket's, or with TRUST_PROXY what our own proxies said. Untrusted, nothing else forwarded is believed.
 * Returns how to stop.
 */
export function believeOnlyProxies(trust: string | undefined) {
  const proxies = proxiesTrusted(trust);
  const believe = (message: unknown) => {
    const { headers, socket } = (message as { request: IncomingMessage }).request;
    const forwarded = [headers["x-forwarded-for"]].flat().join(",");
    headers["x-forwarded-for"] = callerOf(socket.remoteAddress ?? "", forwarded, proxies);
    if (proxies === 0)
      for (const name of ["forwarded", "x-forwarded-host", "x-forwarded-proto", "x-forwarded-port", "x-real-ip"])
        delete headers[name];
  };
  subscribe("http.server.request.start", believe);
  return () => void unsubscribe("http.server.request.start", believe);
}
