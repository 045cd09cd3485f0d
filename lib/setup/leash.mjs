/** Preloaded into Next: it goes when the process that started it is gone, however that one died. */
import { Socket } from "node:net";
import { isMainThread } from "node:worker_threads";

// The launcher holds the other end of our input, and the system closes it when the launcher dies. Next's own helpers,
// which inherit this file, are given no such end.
if (isMainThread && process.stdin instanceof Socket) {
  const leave = () => {
    process.kill(process.pid, "SIGTERM");
    setTimeout(() => process.exit(1), 5_000).unref();
  };
  process.stdin.on("end", leave).on("error", leave).resume();
  process.stdin.unref();
}
