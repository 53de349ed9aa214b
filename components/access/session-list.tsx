"use client";

import { Button } from "@/components/ui/button";
import { Pill } from "@/components/ui/pill";
import { endOwnSession } from "@/lib/access/actions/own-account";
import type { OwnSession } from "@/lib/access/types";
import { formatDateTime } from "@/lib/platform/format";

/** Where one is signed in; any but this can be ended. */
export function SessionList({ sessions, current }: { sessions: readonly OwnSession[]; current: string }) {
  return (
    <ul className="divide-y divide-line">
      {sessions.map((session) => (
        <li key={session.id} className="flex flex-wrap items-center justify-between gap-2 py-2">
          <span>
            <span className="block font-strong">{session.device || "A browser"}</span>
            <span className="block text-muted text-note">
              since {formatDateTime(session.createdAt)}, ends {formatDateTime(session.expiresAt)}
            </span>
          </span>
          {session.id === current ? (
            <Pill tone="good">this one</Pill>
          ) : (
            <form action={async (form) => void (await endOwnSession(form))}>
              <input type="hidden" name="sessionId" value={session.id} />
              <Button type="submit">End it</Button>
            </form>
          )}
        </li>
      ))}
    </ul>
  );
}
