import { roleNames, roles } from "@/lib/roles";

export type Choice = { id: string; name: string };

export const optionsOf = (choices: Choice[]) => choices.map(({ id, name }) => ({ value: id, label: name }));
export const roleOptions = roles.map((value) => ({ value, label: roleNames[value] }));
