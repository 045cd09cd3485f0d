import "server-only";
import {
  countAdoptions,
  readAdoptions,
  readAdoptionsOf,
  readLaunches,
  readProgram,
  readPrograms,
} from "@/lib/server/innovations/read";
import { businessDayOf } from "@/lib/server/ownership-day";
import { query } from "@/lib/server/query";
import { readWhitespace } from "@/lib/server/whitespace";
import { adoptionShare, curveOf, largest, launchShare, shareAdopted, standing } from "./adoption";
import { invitableTo } from "./invitable";
import { sinceOf, stateOf, waveStateNames, waveStates } from "./stages";

/** Every program with where the accounts one sees stand, and what share of the largest adopted one within two years. */
export const listPrograms = query("program.view", async ({ db }) => {
  const today = await businessDayOf(db);
  const counted = await countAdoptions(db);
  const { accounts, launches } = await readLaunches(db, largest);
  const programs = await readPrograms(db);
  return {
    today,
    launch: launchShare(accounts, launches, today),
    programs: programs.map((program) => {
      const own = counted.filter(({ programId }) => programId === program.id);
      const of = (some: typeof own) => some.reduce((total, each) => total + each.accounts, 0);
      return {
        ...program,
        accounts: of(own),
        share: shareAdopted(of(own.filter(({ days }) => days.ADOPTED !== null)), of(own)),
        standing: waveStates.map((state) => of(own.filter((each) => stateOf(each) === state))),
      };
    }),
  };
});
export type Programs = Awaited<ReturnType<typeof listPrograms>>;

/** One of them: its accounts of those one sees, its curve, and how many more of one’s own may be invited. */
export const getProgram = query("program.view", async ({ db }, id: string) => {
  const program = await readProgram(db, id);
  if (!program) return;
  const today = await businessDayOf(db);
  const adoptions = await readAdoptions(db, id);
  const invitable = program.endedOn ? [] : invitableTo(program, await readWhitespace(db), adoptions);
  return {
    ...{ today, program, adoptions, invitable },
    standing: standing(adoptions),
    curve: curveOf(adoptions, program.launchedOn, today),
    share: adoptionShare(adoptions),
  };
});
export type ProgramShown = NonNullable<Awaited<ReturnType<typeof getProgram>>>;

/** The programs an account was invited to, and where it stands with each. */
export const listAccountPrograms = query("program.view", async ({ db }, accountId: string) =>
  (await readAdoptionsOf(db, accountId)).map((each) => ({
    programId: each.programId,
    program: each.program,
    state: waveStateNames[stateOf(each)],
    since: sinceOf(each),
    endReason: each.endReason,
    reference: each.reference,
  })),
);
export type AccountPrograms = Awaited<ReturnType<typeof listAccountPrograms>>;
