import { Server } from "node:http";

// Next writes the network address of a request into X-Forwarded-For only where nobody has: without a proxy of ours any
// browser could claim any address, and its tries would be counted against that. So the claims go before Next sees them.
const CLAIMS = ["x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-forwarded-port", "x-real-ip"];

if (trustedProxies() === 0) {
  const { emit } = Server.prototype;
  Server.prototype.emit = function (event, request, ...rest) {
    if (event === "request") for (const claim of CLAIMS) delete request.headers[claim];
    return emit.call(this, event, request, ...rest);
  };
}

function trustedProxies() {
  const { HUSTINGS_TRUSTED_PROXIES, NEXTAUTH_URL } = process.env;
  if (HUSTINGS_TRUSTED_PROXIES) return Number(HUSTINGS_TRUSTED_PROXIES);
  return NEXTAUTH_URL ? 1 : 0;
}
