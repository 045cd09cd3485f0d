import { atTheDoor } from "@/lib/server/door";
import { hashPassword } from "@/lib/server/password";
import { id } from "./book";

export const password = "the ferry leaves at nine";
const hash = hashPassword(password);

/** Gives people of the cast that password. Hashed once: a hash is slow on purpose. */
export async function givePassword(...names: string[]) {
  const passwordHash = await hash;
  await atTheDoor((db) =>
    db.credential.createMany({ data: names.map((name) => ({ userId: id(name), passwordHash })) }),
  );
}
