"use client";

import { ActionButton } from "@/components/ui/action-button";
import { Pill } from "@/components/ui/pill";
import { switchRole } from "@/lib/access/actions/own-account";
import { titleRole } from "@/lib/access/rules/describe-account";
import type { Role } from "@/lib/access/schema";

/** Somebody with several roles acts in one at a time. */
export function RoleSwitch({ roles, current }: { roles: readonly Role[]; current: Role }) {
  return (
    <ul className="divide-y divide-line">
      {roles.map((role) => (
        <li key={role} className="flex flex-wrap items-center justify-between gap-2 py-2">
          <span className="font-strong">{titleRole(role)}</span>
          {role === current ? (
            <Pill tone="good">now</Pill>
          ) : (
            <ActionButton action={switchRole} fields={{ role }} pendingLabel="Switching…">
              Act as this
            </ActionButton>
          )}
        </li>
      ))}
    </ul>
  );
}
