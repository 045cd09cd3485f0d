import { z } from "zod";
import { unmarked } from "@/lib/accounts/free-text";
import { roles } from "@/lib/roles";

const id = z.uuid();
const optional = <S extends z.ZodType>(inner: S) =>
  z.preprocess((given) => (given === "" || given === undefined ? null : given), inner.nullable());
const version = z.coerce.number().int();
const name = unmarked(z.string().trim().min(2, "Enter a name.").max(100, "Use at most 100 characters."));
const title = optional(unmarked(z.string().trim().max(100, "Use at most 100 characters.")));
const role = z.enum(roles, "Choose a role.");
const email = z.string().trim().toLowerCase().pipe(z.email("Enter an e-mail address."));

export const person = z.object({ id });
export const invite = z.object({ name, email, title, role, managerId: optional(id) });
export const introduce = z.object({ name, email });
export const change = z.object({ id, version, name, title, managerId: optional(id) });
export const assignRole = z.object({ id, version, role });
export const changeAccess = z.object({ id, version });
