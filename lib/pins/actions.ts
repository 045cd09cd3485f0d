"use server";

import { refuse } from "@/lib/errors";
import { action } from "@/lib/server/action";
import { newPin, oldPin } from "./schema";

const most = 12;

/** Keeps a place in one's sidebar, last of those already there. */
export const pinPlace = action("pin.keep", {
  input: newPin,
  run: async ({ viewer, db, input: { href, label } }) => {
    const own = await db.pin.aggregate({ where: { userId: viewer.id }, _count: true, _max: { position: true } });
    if (own._count >= most) refuse(`You have ${most} pins. Remove one to add another.`);
    const position = (own._max.position ?? 0) + 1;
    await db.pin.upsert({
      where: { userId_href: { userId: viewer.id, href } },
      create: { userId: viewer.id, href, label, position },
      update: { label },
    });
    return { href, label };
  },
});

export const unpinPlace = action("pin.keep", {
  input: oldPin,
  run: async ({ viewer, db, input: { href } }) => {
    await db.pin.deleteMany({ where: { userId: viewer.id, href } });
    return { href };
  },
});
