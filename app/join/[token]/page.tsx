import type { Metadata } from "next";
import { JoinForm } from "@/components/session/join-form";
import { StrangerFrame } from "@/components/session/stranger-frame";
import { LinkButton } from "@/components/ui/link-button";
import { firstAdmin } from "@/lib/people/first-admin";
import { invitedBy } from "@/lib/server/stranger";

export const metadata: Metadata = { title: "Choose a password", referrer: "no-referrer", robots: "noindex" };

export default async function JoinPage({ params }: PageProps<"/join/[token]">) {
  const { token } = await params;
  const invited = await invitedBy(token);
  if (!invited)
    return (
      <StrangerFrame title="This link is spent" note="It has been used, replaced or is more than a week old.">
        <p className="mb-4">Ask an Admin for a new one. If you have a password already, sign in with it.</p>
        <LinkButton href="/sign-in" variant="primary" size="xl" className="w-full">
          Sign in
        </LinkButton>
      </StrangerFrame>
    );
  const unnamed = invited.email === firstAdmin.email;
  const note = unnamed ? "You are the first Admin of this workspace." : `${invited.name}, ${invited.email}`;
  return (
    <StrangerFrame title={invited.joining ? "Join Truebook" : "Choose a new password"} note={note}>
      <JoinForm token={token} email={invited.email} unnamed={unnamed} />
    </StrangerFrame>
  );
}
