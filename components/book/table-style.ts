/** How the table draws its cells, said once over the table rather than on each of a thousand cells. */
const cells =
  "[&_td]:h-[34px] [&_tbody_th]:h-[34px] [&_[data-line]>*]:h-[30px] [&_[data-group]>*]:h-8 [&_td:not(.text-right)]:overflow-hidden [&_td]:text-ellipsis [&_td]:whitespace-nowrap [&_td]:border-b [&_td]:border-line [&_td]:px-[5px] [&_tbody_th]:border-b [&_tbody_th]:border-line [&_tbody_th]:px-[5px] [&_tbody_th]:text-left [&_tbody_th]:overflow-hidden md:[&_tr>:first-child]:pl-5 md:[&_tr>:first-child]:pr-0 md:[&_tr>:last-child]:pr-2.5";
/** The boxes of all rows, drawn here once. */
const boxes =
  "[&_tbody_[type=checkbox]]:relative [&_tbody_[type=checkbox]]:block [&_tbody_[type=checkbox]]:size-4 [&_tbody_[type=checkbox]]:cursor-pointer [&_tbody_[type=checkbox]]:appearance-none [&_tbody_[type=checkbox]]:rounded-sm [&_tbody_[type=checkbox]]:border [&_tbody_[type=checkbox]]:border-control [&_tbody_[type=checkbox]]:bg-surface [&_tbody_[type=checkbox]:checked]:border-accent [&_tbody_[type=checkbox]:checked]:bg-accent [&_tbody_[type=checkbox]]:before:absolute [&_tbody_[type=checkbox]]:before:-inset-2 [&_tbody_[type=checkbox]:checked]:after:absolute [&_tbody_[type=checkbox]:checked]:after:inset-[2px] [&_tbody_[type=checkbox]:checked]:after:bg-on-accent [&_tbody_[type=checkbox]:checked]:after:[clip-path:polygon(12%_48%,38%_72%,88%_16%,98%_27%,38%_92%,2%_58%)]";
const focus =
  "[&_tr:has([data-row]:focus-visible)>*]:shadow-[inset_0_2px_0_var(--accent),inset_0_-2px_0_var(--accent)]";
const sticky =
  "md:[&_tr>:nth-child(-n+2)]:sticky md:[&_tr>:nth-child(-n+2)]:z-[2] md:[&_tr>:nth-child(-n+2)]:bg-inherit md:[&_tr>:nth-child(1)]:left-0 md:[&_tr>:nth-child(2)]:left-[40px]";
const phone =
  "max-md:block max-md:[&_tbody]:block max-md:[&_tr]:grid max-md:[&_tr]:grid-cols-[minmax(0,1fr)_auto_auto] max-md:[&_tr]:items-center max-md:[&_tr]:gap-x-4 max-md:[&_tr]:border-b max-md:[&_tr]:border-line max-md:[&_tr]:px-4 max-md:[&_tr:not([data-group])]:min-h-16 max-md:[&_tr:not([data-group])]:py-2 max-md:[&_tr>*]:h-auto! max-md:[&_tr>*]:border-0! max-md:[&_tr>*]:px-0! max-md:text-base";

export const tableStyle = `w-full table-fixed [--cell:5px] ${cells} ${boxes} ${focus} ${sticky} ${phone}`;
