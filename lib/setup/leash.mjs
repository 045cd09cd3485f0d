/** Preloaded into Next: it goes when the process that started it is gone, however that one died. */
import { isMainThread } from "node:worker_threads";

if (isMainThread) {
  const leave = () => {
    process.kill(process.pid, "SIGTERM");
    setTimeout(() => process.exit(1), 5_000).unref();
  };
  // The other end of our input is held by the launcher, and closed by the system when it dies.
  process.stdin.on("end", leave).on("error", leave).resume();
  /** @type {import("node:net").Socket} */ (/** @type {unknown} */ (process.stdin)).unref();
}
