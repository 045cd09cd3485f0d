/**
 * Lets a plain script use the server's modules: the package that keeps them out of a browser takes the script for one,
 * and lib/server/request.ts speaks of a page being rendered, of which here there is none.
 */
import { register } from "node:module";

const none = "data:text/javascript,";
const noRequest = `${none}export const sharedMoment = () => undefined; export const pretendNotFound = () => { throw Error() };`;

const hooks = `export async function resolve(name, context, next) {
  const stand = name === "server-only" ? "${none}" : /lib\\/server\\/$/.test(new URL(".", context.parentURL ?? "file:///").href)
    && /^(\\.\\/request|@\\/lib\\/server\\/request)$/.test(name) ? "${noRequest}" : undefined;
  return stand === undefined ? next(name, context) : { url: stand, format: "module", shortCircuit: true };
}`;

register(`${none}${encodeURIComponent(hooks)}`);
