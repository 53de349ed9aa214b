"use client";

import { SubmitButton } from "@/components/ui/submit-button";
import { signOut } from "@/lib/access/actions/sign-out";

export function SignOutButton() {
  return (
    <form action={signOut}>
      <SubmitButton variant="plain" pendingLabel="Signing out…">
        Sign out
      </SubmitButton>
    </form>
  );
}
