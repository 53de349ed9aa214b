import { may, type Permission } from "@/lib/access/policy";
import type { Role } from "@/lib/access/schema";

interface Destination {
  href: string;
  label: string;
  permission: Permission;
  exact?: boolean;
}

const SECTIONS: readonly { label?: string; items: readonly Destination[] }[] = [
  {
    items: [
      { href: "/", label: "Home", permission: "areas:read", exact: true },
      { href: "/areas", label: "Areas", permission: "areas:read" },
      { href: "/opinion", label: "Opinion", permission: "areas:read" },
      { href: "/forecasts", label: "Forecasts", permission: "areas:read" },
      { href: "/electors", label: "Electors", permission: "electors:read" },
      { href: "/canvass/codes", label: "Codes", permission: "codes:manage" },
      { href: "/exports", label: "Copies", permission: "exports:make" },
      { href: "/score-guide", label: "Score guide", permission: "areas:read" },
    ],
  },
  {
    label: "Data",
    items: [
      { href: "/data", label: "Files and runs", permission: "files:read" },
      { href: "/data/unmatched", label: "Contacts to match", permission: "contacts:review" },
      { href: "/data/linkage", label: "Same people", permission: "electors:link" },
      { href: "/surveys", label: "Surveys", permission: "files:read" },
      { href: "/members", label: "Members", permission: "members:manage" },
      { href: "/models", label: "Models", permission: "models:read" },
    ],
  },
  {
    label: "Access",
    items: [
      { href: "/people", label: "People", permission: "people:read" },
      { href: "/approvals", label: "Second person", permission: "approvals:decide" },
      { href: "/roles", label: "Roles", permission: "people:read" },
    ],
  },
  {
    label: "Protection",
    items: [
      { href: "/protection/requests", label: "Objections and erasures", permission: "rights:erase" },
      { href: "/exports", label: "Register of copies", permission: "audit:read" },
      { href: "/protection/audit", label: "Audit trail", permission: "audit:read" },
    ],
  },
];

/** What a role can use; what it cannot is left out, headings included. */
export function navigationFor(role: Role) {
  return SECTIONS.map((section) => ({
    ...section,
    items: section.items.filter((item) => may(role, item.permission)),
  })).filter((section) => section.items.length > 0);
}
