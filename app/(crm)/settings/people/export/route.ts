import { peopleFields } from "@/lib/people/file-fields";
import { peopleState, shownPeople } from "@/lib/people/filter";
import { zoneOf } from "@/lib/server/activity/trail";
import { exportRows, markOf } from "@/lib/server/files/export";
import { readPeople } from "@/lib/server/people-list";
import { stream } from "@/lib/server/stream";

/** The list of people as it is shown, as a file. Internal. */
export const GET = stream("person.export", {
  input: peopleState.omit({ person: true, invite: true }),
  count: async ({ db, input }) => shownPeople(await readPeople(db), input).length,
  file: async ({ db, viewer, input, format }) => {
    const people = shownPeople(await readPeople(db), input);
    const rows = (async function* () {
      yield people;
    })();
    const mark = await markOf(db, viewer, "People");
    return exportRows(format, { list: "People", mark, fields: peopleFields(await zoneOf(db)), rows });
  },
});
