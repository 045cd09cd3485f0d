"use client";

import { useActionState } from "react";
import { Note } from "@/components/ui/note";
import { type SignInState, signIn } from "@/lib/session/actions";

export type DemoTile = { email: string; name: string; role: string };
type DemoPeopleProps = { first: DemoTile[]; others: DemoTile[]; password: string };

const blank: SignInState = {};

export function DemoPeople({ first, others, password }: DemoPeopleProps) {
  const [{ error }, submit] = useActionState(signIn, blank);
  const tiles = (people: DemoTile[]) => (
    <ul className="mt-2 grid grid-cols-3 gap-2">
      {people.map((person) => (
        <Tile key={person.email} {...person} password={password} submit={submit} />
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="demo" className="mt-6 rounded-md border border-line bg-canvas p-3">
      <h2 id="demo" className="text-xs font-medium text-ink-2">
        Demo workspace, one click signs you in
      </h2>
      {error && (
        <div className="mt-2">
          <Note tone="neg">{error}</Note>
        </div>
      )}
      {tiles(first)}
      {others.length > 0 && (
        <details className="mt-2">
          <summary className="w-fit rounded text-xs text-accent-ink hover:underline touch:py-3">
            {others.length} more people
          </summary>
          {tiles(others)}
        </details>
      )}
    </section>
  );
}

function Tile({
  email,
  name,
  role,
  password,
  submit,
}: DemoTile & { password: string; submit: (form: FormData) => void }) {
  return (
    <li>
      <form action={submit}>
        <input type="hidden" name="email" value={email} />
        <input type="hidden" name="password" value={password} />
        <button
          type="submit"
          title={email}
          className="w-full rounded-md border border-line-strong bg-surface px-2 py-1.5 text-left hover:bg-hover touch:min-h-11"
        >
          <span className="block truncate leading-4 font-medium">{role}</span>
          <span className="block truncate text-xs text-ink-3">{name}</span>
        </button>
      </form>
    </li>
  );
}
