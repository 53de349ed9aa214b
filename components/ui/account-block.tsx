import Link from "next/link";
import type { ReactNode } from "react";

export type AccountBlockProps = {
  name: string;
  /** What they are and where: "Organiser, Avenue". */
  role: string;
  href?: string;
  /** The sign-out form or button. */
  signOut?: ReactNode;
};

export function AccountBlock({ name, role, href, signOut }: AccountBlockProps) {
  return (
    <div className="flex items-start justify-between gap-2 px-2.5 text-note">
      <div className="min-w-0">
        {href ? (
          <Link href={href} className="target block truncate font-medium hover:underline">
            {name}
          </Link>
        ) : (
          <p className="truncate font-medium">{name}</p>
        )}
        <p className="text-muted text-note">{role}</p>
      </div>
      {signOut}
    </div>
  );
}
