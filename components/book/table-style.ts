/** How the table draws its cells, said once over the table rather than on each of a thousand cells. */
const cells =
  "[&_td]:h-[34px] [&_tbody_th]:h-[34px] [&_[data-line]>*]:h-[30px] [&_[data-group]>*]:h-8 [&_td:not(.text-right)]:overflow-hidden [&_td]:text-ellipsis [&_td]:whitespace-nowrap [&_td]:border-b [&_td]:border-line [&_td]:px-[5px] [&_tbody_th]:border-b [&_tbody_th]:border-line [&_tbody_th]:px-[5px] [&_tbody_th]:text-left [&_tbody_th]:overflow-hidden md:[&_tr>:first-child]:pl-5 md:[&_tr>:first-child]:pr-0 md:[&_tr>:last-child]:pr-2.5";
/** The boxes of all rows, drawn here once. */
const boxes =
  "[&_tbody_input]:relative [&_tbody_input]:block [&_tbody_input]:size-4 [&_tbody_input]:cursor-pointer [&_tbody_input]:appearance-none [&_tbody_input]:rounded-sm [&_tbody_input]:border [&_tbody_input]:border-control [&_tbody_input]:bg-surface [&_tbody_input:checked]:border-accent [&_tbody_input:checked]:bg-accent [&_tbody_input]:before:absolute [&_tbody_input]:before:-inset-2 [&_tbody_input:checked]:after:absolute [&_tbody_input:checked]:after:inset-[2px] [&_tbody_input:checked]:after:bg-on-accent [&_tbody_input:checked]:after:[clip-path:polygon(12%_48%,38%_72%,88%_16%,98%_27%,38%_92%,2%_58%)]";
const focus =
  "[&_tr:has([data-row]:focus-visible)>*]:shadow-[inset_0_2px_0_var(--accent),inset_0_-2px_0_var(--accent)]";
const sticky =
  "md:[&_tr>:nth-child(-n+2)]:sticky md:[&_tr>:nth-child(-n+2)]:z-[2] md:[&_tr>:nth-child(-n+2)]:bg-inherit md:[&_tr>:nth-child(1)]:left-0 md:[&_tr>:nth-child(2)]:left-[40px]";
const phone =
  "max-md:block max-md:[&_tbody]:block max-md:[&_tr]:grid max-md:[&_tr]:grid-cols-[minmax(0,1fr)_auto_auto] max-md:[&_tr]:items-center max-md:[&_tr]:gap-x-4 max-md:[&_tr]:border-b max-md:[&_tr]:border-line max-md:[&_tr]:px-4 max-md:[&_tr:not([data-group])]:min-h-16 max-md:[&_tr:not([data-group])]:py-2 max-md:[&_tr>*]:h-auto! max-md:[&_tr>*]:border-0! max-md:[&_tr>*]:px-0! max-md:text-base";

export const tableStyle = `w-full table-fixed [--cell:5px] ${cells} ${boxes} ${focus} ${sticky} ${phone}`;
