import { logEvent } from "@/components/shell/keyboard-shortcuts";

/** What a log or a promise is begun about. */
export type About = { firmId?: string; firmName?: string; accountId?: string; accountName?: string };

export const promiseEvent = "app:promise";

const ask = (event: string, about: About) => void window.dispatchEvent(new CustomEvent(event, { detail: about }));

/** Opens the form for a meeting, call, e-mail or event; without an account or firm it is about the page's. */
export const openLog = (about: About = {}) => ask(logEvent, about);

/** Opens the form for a promise alone. */
export const openPromise = (about: About = {}) => ask(promiseEvent, about);
