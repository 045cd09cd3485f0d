import "server-only";
import { identifierIn } from "@/lib/accounts/phi";
import { refuse } from "@/lib/errors";
import type { Viewer } from "@/lib/policy";
import { type Cell, cellName, type Grid } from "@/lib/worksheets/forms/cells";
import { guessed } from "@/lib/worksheets/forms/guess";
import { type Form, type Recognised, recognised } from "@/lib/worksheets/forms/known";
import { type Chosen, type Faults, labelIn, type Place, placesOf } from "@/lib/worksheets/forms/places";
import { readForm } from "@/lib/worksheets/forms/read";
import { targetsOf } from "@/lib/worksheets/forms/targets";
import { type Figures, parametersOf } from "@/lib/worksheets/parameters";
import { type Sheet, sheets } from "@/lib/worksheets/sheets";
import { startOf } from "@/lib/worksheets/start";
import { compare, type Stated } from "@/lib/worksheets/stated";
import { workedOf } from "@/lib/worksheets/worked";
import type { Db } from "../door";
import { keepForm, readForms } from "./forms";
import type { SheetTrack } from "./record";
import { readWorkbook } from "./workbook";
import { saveDraft, whyNotRated } from "./write";

type Given = { file: File; version?: number; reason?: string; anew: boolean; name?: string; chosen?: Chosen[] };
/** Its cells as they are to be mapped: `rows` is not kept. */
export type AskedSheet = { name: string; cells: Cell[] };
export type Loaded =
  | { state: "SAVED"; number: number; source: string; form: string; stated: number; apart: number }
  | { state: "ASKED"; sheets: AskedSheet[]; chosen: Chosen[]; name: string }
  | { state: "FAULTY"; faults: Faults };

/** Takes a workbook in as the draft, by the form it is of; nothing of it is kept but its figures and its file's name. */
export async function loadWorkbook(db: Db, viewer: Viewer, track: SheetTrack, given: Given): Promise<Loaded> {
  const why = whyNotRated(track);
  if (why) refuse(why);
  if (identifierIn(given.file.name)) refuse("The file’s name holds what looks like a person’s number. Rename it.");
  const sheet = sheets[track.kind];
  const grids = await readWorkbook(new Uint8Array(await given.file.arrayBuffer()));
  const whose = recognised(grids, await readForms(db, track.kind));
  if (given.chosen) {
    const { places, faults } = placesOf(grids, targetsOf(sheet), given.chosen);
    if (Object.keys(faults).length > 0) return { state: "FAULTY", faults };
    const name = given.name ?? refuse("Name the form: you meet it again by that name.");
    const instead = whose.is !== "NEW" && whose.form.name === name ? whose.form.id : undefined;
    await keepForm(db, viewer, { kind: track.kind, name, places, today: track.today, instead });
    return take(db, viewer, track, given, { grids, form: { id: "", name, places } });
  }
  if (whose.is === "KNOWN" && !given.anew) return take(db, viewer, track, given, { grids, form: whose.form });
  if (whose.is === "NEAR" && !given.anew) refuse(refusalOf(sheet, grids, whose));
  return askedOf(sheet, grids, whose);
}

async function take(
  db: Db,
  viewer: Viewer,
  track: SheetTrack,
  { file, version, reason }: Given,
  { grids, form }: { grids: Grid[]; form: Form },
): Promise<Loaded> {
  const sheet = sheets[track.kind];
  const { figures, stated, faults } = readForm(sheet, grids, form.places);
  if (faults.length > 0) refuse(told(faults));
  const all = { ...unmapped(track, form.places), ...figures };
  const source = file.name.slice(0, 200);
  const { number } = await saveDraft(db, viewer, track, { figures: all, stated, version, reason, source });
  return { state: "SAVED", number, source, form: form.name, ...agreement(track, sheet, all, stated) };
}

/** What the decision knows by itself, where the workbook was not asked for it. */
const unmapped = (track: SheetTrack, places: readonly Place[]): Figures =>
  Object.fromEntries(Object.entries(startOf(track)).filter(([key]) => !places.some((place) => place.key === key)));

/** How many lines the workbook states, and how many of them the engine makes another figure of. */
function agreement({ kind, currentRate }: SheetTrack, sheet: Sheet, figures: Figures, stated: Stated) {
  const worked = workedOf(kind, parametersOf(figures, sheet), { stated, currentRate });
  const lines = "faults" in worked ? [] : worked.lines;
  const apart = sheet.stated.filter(({ id, unit }) => {
    const line = lines.find((each) => each.id === id);
    return line && stated[id] !== undefined && compare(unit, line.value, stated[id]).agreement === "APART";
  });
  return { stated: Object.keys(stated).length, apart: apart.length };
}

const told = (faults: readonly string[]) =>
  [...faults.slice(0, 4), ...(faults.length > 4 ? [`And ${faults.length - 4} more.`] : [])].join(" ");

function refusalOf(
  sheet: Sheet,
  grids: readonly Grid[],
  { form, sheet: renamed }: Extract<Recognised, { is: "NEAR" }>,
) {
  const anew = "If the form has changed, map it anew.";
  if (renamed)
    return `The workbook has no sheet “${renamed.was}”: what “${form.name}” reads stands on “${renamed.is}”. Rename it, or map it anew.`;
  return `${told(readForm(sheet, grids, form.places).faults)} ${anew}`;
}

/** The cells to map: as they were mapped before, else as their labels suggest. */
function askedOf(sheet: Sheet, grids: readonly Grid[], whose: Recognised): Loaded {
  const isNew = whose.is === "NEW";
  return {
    state: "ASKED",
    sheets: grids.map(({ name, cells }) => ({
      name,
      cells: cells.map((cell) => ({ ...cell, text: cell.text.slice(0, 80) })),
    })),
    chosen: isNew ? guessed(grids, targetsOf(sheet)) : whose.form.places.flatMap((place) => chosenAgain(grids, place)),
    name: isNew ? "" : whose.form.name,
  };
}

function chosenAgain(grids: readonly Grid[], place: Place): Chosen[] {
  const grid = grids.find(({ name }) => name === place.sheet);
  const label = grid && labelIn(grid, place);
  if (typeof label !== "object") return [];
  const cell = cellName(label.row + place.down, label.place + place.across);
  return [{ key: place.key, sheet: place.sheet, cell, ...(place.as && { as: place.as }) }];
}
