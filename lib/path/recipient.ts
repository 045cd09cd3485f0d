import { z } from "zod";

/** Who a rate is sent to: the customer, one of its people, a firm, or a person there. */
export type Recipient = { kind: "customer" } | { kind: "contact" | "firm" | "person"; id: string };

const kinds = ["contact", "firm", "person"] as const;

/** As a form's value: "customer", or a kind and an id. */
export const recipientField = z.string("Choose who it is sent to.").transform((value, context): Recipient => {
  if (value === "customer") return { kind: "customer" };
  const [kind, id] = value.split(":");
  const known = kinds.find((each) => each === kind);
  if (known && z.uuid().safeParse(id).success) return { kind: known, id: id! };
  context.addIssue("Choose who it is sent to.");
  return z.NEVER;
});

export const recipientValue = (recipient: Recipient) =>
  recipient.kind === "customer" ? recipient.kind : `${recipient.kind}:${recipient.id}`;

/**
 * One who may be chosen, or why they may not; `of` names the firm or the customer they belong to. Who `cameAlong` is kept
 * under an account that was merged into the customer's.
 */
export type Choice = {
  value: string;
  name: string;
  of: string;
  firmId?: string;
  cameAlong?: boolean;
  refusal?: string;
};

/** As it is kept and told: Dana Ruiz, Halyard Global. */
export const recipientWords = ({ name, of }: Pick<Choice, "name" | "of">) => (name === of ? name : `${name}, ${of}`);
