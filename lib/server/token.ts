import { createHash, randomBytes } from "node:crypto";

/** The secret of a one-time link: 256 random bits, shown once. */
export const newToken = () => randomBytes(32).toString("base64url");

/** What is kept of it. A fast hash will do: nobody guesses 256 bits. */
export const hashOf = (token: string) => createHash("sha256").update(token).digest("hex");

/** A link lives for a week. */
export const linkLives = 7 * 24 * 60 * 60 * 1000;
