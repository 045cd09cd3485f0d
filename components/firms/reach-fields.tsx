import { TextField } from "@/components/ui/input";

type ReachFieldsProps = {
  errors: Record<string, string[] | undefined>;
  was?: { title?: string; email?: string; phone?: string };
};

/** What somebody is where they work, and how they are reached there. */
export const ReachFields = ({ errors, was }: ReachFieldsProps) => (
  <>
    <TextField label="Title" name="title" maxLength={120} defaultValue={was?.title} error={errors.title} />
    <TextField
      label="E-mail"
      name="email"
      type="email"
      maxLength={200}
      defaultValue={was?.email}
      error={errors.email}
    />
    <TextField label="Phone" name="phone" type="tel" maxLength={31} defaultValue={was?.phone} error={errors.phone} />
  </>
);
