import "server-only";
import { runImports } from "./run";

const every = 2_000;

/**
 * Looks every two seconds for imports that wait, or whose worker died. A look of its own rather than a queued job: a job
 * whose instance was killed would count as running, and hold up the others, until it expires.
 */
export function watchImports() {
  let looking: Promise<void> = Promise.resolve();
  let busy = false;
  const look = () => {
    if (busy) return;
    busy = true;
    looking = runImports()
      .catch((error: Error) => console.error(`The imports: ${error.message}`))
      .finally(() => {
        busy = false;
      });
  };
  const timer = setInterval(look, every);
  look();
  return async () => {
    clearInterval(timer);
    await looking;
  };
}
