import type { Db, Work } from "./door";

/** A transaction kept open while a page renders for one viewer: its reads run one after another, on one snapshot. */
export class Moment {
  readonly #db: Promise<Db>;
  #close = () => {};

  constructor(
    open: (hold: Work<void>) => Promise<void>,
    readonly viewerId: string,
  ) {
    const closed = new Promise<void>((resolve) => {
      this.#close = resolve;
    });
    this.#db = new Promise<Db>((resolve, reject) => {
      open(async (db) => {
        resolve(db);
        await closed;
      }).catch(reject);
    });
  }

  async run<T>(work: Work<T>) {
    return work(await this.#db);
  }

  close() {
    this.#close();
  }
}
