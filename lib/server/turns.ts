import "server-only";

/**
 * Turns at something of which there are only so many `places`. Asking waits for one, for `patience` milliseconds at most, and
 * answers with how to give it back, or with nothing.
 */
export function turns(places: number) {
  let free = places;
  const queue: (() => void)[] = [];
  const back = () => {
    const next = queue.shift();
    if (next) next();
    else free += 1;
  };
  return async (patience: number): Promise<(() => void) | undefined> => {
    if (free > 0) free -= 1;
    else if (!(await inLine(queue, patience))) return undefined;
    let held = true;
    return () => {
      if (held) back();
      held = false;
    };
  };
}

const inLine = (queue: (() => void)[], patience: number) =>
  new Promise<boolean>((resolve) => {
    const called = () => {
      clearTimeout(timer);
      resolve(true);
    };
    const timer = setTimeout(() => {
      queue.splice(queue.indexOf(called), 1);
      resolve(false);
    }, patience);
    queue.push(called);
  });
