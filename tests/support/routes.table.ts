import type { Permission } from "@/lib/access/policy";

interface RouteRow {
  /** The file below `app`, without its groups. */
  route: string;
  /** What the role needs; "open": no sign-in; "own": somebody signed in, or on the way. */
  needs: Permission | "open" | "own";
  /** An address to try in the demo; none where a journey of its own does. */
  try?: string;
  /** The same outside the area of the demo's ward organiser: not found to whoever is limited to it. */
  beyond?: string;
}

/** Every page and every route of the API: who may have it. A new one without a row here fails the tests. */
export const ROUTES: readonly RouteRow[] = [
  { route: "/", needs: "areas:read", try: "/" },
  { route: "/areas", needs: "areas:read", try: "/areas" },
  { route: "/areas/[code]", needs: "areas:read", try: "/areas/E05011525", beyond: "/areas/E05011528" },
  {
    route: "/electors",
    needs: "electors:read",
    try: "/electors?area=E05011525",
    beyond: "/electors?area=E05011528",
  },
  { route: "/electors/[id]", needs: "electors:read" },
  {
    route: "/opinion",
    needs: "areas:read",
    try: "/opinion?area=E05011525",
    beyond: "/opinion?area=E05011528",
  },
  {
    route: "/opinion/brief",
    needs: "areas:read",
    try: "/opinion/brief?area=E05011525",
    beyond: "/opinion/brief?area=E05011528",
  },
  { route: "/forecasts", needs: "areas:read", try: "/forecasts" },
  { route: "/forecasts/[id]", needs: "areas:read" },
  { route: "/score-guide", needs: "areas:read", try: "/score-guide" },
  { route: "/data", needs: "files:read", try: "/data" },
  { route: "/data/files/[id]", needs: "files:upload", try: "/data/files/1" },
  { route: "/data/runs/[id]", needs: "runs:read", try: "/data/runs/1" },
  { route: "/data/upload", needs: "files:upload", try: "/data/upload" },
  { route: "/models", needs: "models:read", try: "/models" },
  { route: "/models/[id]", needs: "models:read", try: "/models/1" },
  { route: "/models/new", needs: "models:train", try: "/models/new" },
  { route: "/models/custom/[id]", needs: "models:read" },
  { route: "/people", needs: "people:read", try: "/people" },
  { route: "/people/[id]", needs: "people:read", try: "/people/3", beyond: "/people/4" },
  { route: "/people/invite", needs: "grants:give", try: "/people/invite" },
  { route: "/roles", needs: "people:read", try: "/roles" },
  { route: "/approvals", needs: "approvals:decide", try: "/approvals" },
  { route: "/account", needs: "own" },
  { route: "/confirm", needs: "own" },
  { route: "/no-access", needs: "own" },
  { route: "/undertaking", needs: "own" },
  { route: "/sign-in", needs: "open" },
  { route: "/sign-in/second-factor", needs: "own" },
  { route: "/join/[token]", needs: "open" },
  { route: "/setup", needs: "open" },
  { route: "/protection/audit", needs: "audit:read", try: "/protection/audit" },
  {
    route: "/areas/[code]/streets",
    needs: "electors:read",
    try: "/areas/E05011525/streets",
    beyond: "/areas/E05011528/streets",
  },
  { route: "/areas/[code]/streets/[street]", needs: "electors:read" },
  { route: "/canvass/codes", needs: "codes:manage", try: "/canvass/codes" },
  { route: "/data/absent-voters", needs: "files:upload", try: "/data/absent-voters" },
  { route: "/data/keying", needs: "files:upload", try: "/data/keying" },
  { route: "/data/keying/[id]", needs: "files:upload" },
  { route: "/data/linkage", needs: "electors:link", try: "/data/linkage" },
  { route: "/data/linkage/[id]", needs: "electors:link" },
  { route: "/data/linkage/review", needs: "electors:link", try: "/data/linkage/review" },
  { route: "/data/moving", needs: "files:upload", try: "/data/moving" },
  { route: "/data/unmatched", needs: "contacts:review", try: "/data/unmatched" },
  { route: "/exports", needs: "exports:make" },
  { route: "/exports/new", needs: "exports:make" },
  { route: "/members", needs: "members:manage", try: "/members" },
  { route: "/protection/requests", needs: "rights:erase", try: "/protection/requests" },
  { route: "/surveys", needs: "files:read", try: "/surveys" },
  { route: "/surveys/[id]", needs: "files:read" },
  { route: "/api/exports/[id]", needs: "exports:make" },
  { route: "/api/linkage/[id]", needs: "electors:link" },
  { route: "/api/models/[id]/card", needs: "models:read", try: "/api/models/1/card" },
  { route: "/api/metrics", needs: "open" },
  { route: "/api/auth/[...nextauth]", needs: "open" },
  { route: "/api/health", needs: "open" },
  { route: "/api/slow-down", needs: "open" },
  { route: "/api/runs/[id]", needs: "runs:read", try: "/api/runs/1" },
  { route: "/api/runs/[id]/rejects", needs: "files:read" },
  { route: "/api/uploads/[[...path]]", needs: "files:upload" },
];
