import { cellLooks } from "./space-cell";

const look = "mr-1.5 inline-block h-5 min-w-6 rounded px-1.5 text-center leading-5";

/** What the cells of the grid show, for who sees them; who hears them hears it in words. A phone has no room for it beside its rows. */
export function Legend() {
  return (
    <ul aria-hidden className="ml-auto flex gap-x-4 text-xs text-ink-2 max-md:hidden">
      <li>
        <span className={`${look} ${cellLooks.HELD}`} />
        Held
      </li>
      <li>
        <span className={`${look} ${cellLooks.WORKED}`}>$</span>
        Being sold, a year
      </li>
      <li>
        <span className={`${look} num ${cellLooks.P3}`}>
          <b className="mr-1 font-semibold text-ink">3</b>4/1/27
        </span>
        Reasons, window
      </li>
    </ul>
  );
}
