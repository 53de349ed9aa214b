import { type NextRequest, NextResponse } from "next/server";
import { REQUEST_ID_HEADER, REQUEST_PATH_HEADER } from "@/lib/platform/request-headers";
import { comesFromUs } from "@/lib/platform/same-origin";

const READS = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses what no page of ours sends; sets the content security policy with a nonce for each request, its id, its path and
 * the page that was asked for. Who may see what is decided in the data layer, never here.
 */
export function proxy(request: NextRequest): NextResponse {
  // Next lets an action through that names no origin, or the opaque one.
  if (!READS.has(request.method) && !comesFromUs(request.headers)) {
    return new NextResponse("This does not come from a page of Hustings.\n", { status: 403 });
  }
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  headers.set("x-nonce", nonce);
  const requestId = crypto.randomUUID();
  headers.set(REQUEST_ID_HEADER, requestId);
  // Without the query, which may hold a name.
  headers.set(REQUEST_PATH_HEADER, request.nextUrl.pathname);
  headers.set("x-wanted", request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.set(REQUEST_ID_HEADER, requestId);
  return response;
}

function contentSecurityPolicy(nonce: string): string {
  const development = process.env.NODE_ENV !== "production";
  return [
    "default-src 'self'",
    // React's development build explains errors with eval; the production build needs none.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    // Next's development server injects style elements without a nonce.
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    // One attribute, by its hash: "display:none", by which React hides what it streams inside a drawing.
    "style-src-attr 'unsafe-hashes' 'sha256-aqNNdDLnnrDOnTNdkJpYlAxKVJtLt9CtFLklmInuUAE='",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

// The answers of the API are no pages; and a proxy would hold back the body of an upload.
export const config = { matcher: ["/((?!api/|_next/static|_next/image|favicon.ico|icon.svg).*)"] };
