import { notFound } from "next/navigation";
import { can } from "@/lib/policy";
import { requireViewer } from "@/lib/server/viewer";

/** Says no before anything is sent, so that the answer is a 404 and not a page that turns into one. */
export default async function BookLayout({ children }: LayoutProps<"/accounts">) {
  if (!can(await requireViewer(), "book.view")) notFound();
  return children;
}
