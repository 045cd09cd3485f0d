import type { Db, Work } from "./door";

/** A transaction kept open while a page renders for one viewer: its reads run one after another, on one snapshot. */
export class Moment {
  readonly #db: Promise<Db>;
  #last: Promise<unknown> = Promise.resolve();
  #close = () => {};
  #about: string;
  readonly #turnTo: (db: Db, about: string) => Promise<unknown>;

  /** Opened for a read about one account, or ""; `turnTo` makes it about another. */
  constructor(
    open: (hold: Work<void>) => Promise<void>,
    readonly viewerId: string,
    about = "",
    turnTo: (db: Db, about: string) => Promise<unknown> = async () => {},
  ) {
    this.#about = about;
    this.#turnTo = turnTo;
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

  /** Waits its turn: one connection answers one statement at a time. A read must not start another and wait for it. */
  run<T>(work: Work<T>, about = ""): Promise<T> {
    const turn = this.#last.then(async () => {
      const db = await this.#db;
      if (about !== this.#about) await this.#turnTo(db, about);
      this.#about = about;
      return work(db);
    });
    this.#last = turn.catch(() => {});
    return turn;
  }

  close() {
    this.#close();
  }
}
