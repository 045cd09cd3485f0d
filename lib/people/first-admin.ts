/** Who the first Admin is until they say so: an address no mail can have, in a database where nobody is known yet. */
export const firstAdmin = { email: "first-admin@truebook.invalid", name: "First Admin" };
