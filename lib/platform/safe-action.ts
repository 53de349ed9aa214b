import { createSafeActionClient } from "next-safe-action";
import { z } from "zod";
import { isConfirmed, isSensitive, may, PERMISSIONS, type Permission } from "@/lib/access/policy";
import { systemClock } from "@/lib/platform/clock";
import { AppError, publicMessage } from "@/lib/platform/errors";
import { log } from "@/lib/platform/log";
import { countAction } from "@/lib/platform/metrics";
import { onRoute, requestIdOf } from "@/lib/platform/request-facts";
import { currentPerson, requireScope } from "@/lib/platform/session";

const permissions = Object.keys(PERMISSIONS) as Permission[];

/**
 * Actions before the sign-in. Every action has a name, which names its line in the log; the line carries no input, so
 * no personal data.
 */
export const openAction = createSafeActionClient({
  defineMetadataSchema: () =>
    z.object({ actionName: z.string().min(1), permission: z.enum(permissions).optional() }),
  defaultValidationErrorsShape: "flattened",
  handleServerError: (error, { metadata }) => {
    if (!(error instanceof AppError))
      log.error({ action: metadata?.actionName, err: error }, "action failed");
    return publicMessage(error);
  },
}).use(async ({ next, metadata }) => {
  const startedAt = performance.now();
  const result = await next();
  const outcome = result.success ? "done" : result.serverError ? "refused" : "invalid";
  const ms = Math.round(performance.now() - startedAt);
  countAction(metadata.actionName, outcome);
  log.info({ requestId: await requestIdOf(), action: metadata.actionName, outcome, ms }, "action");
  return result;
});

/** Actions on one's own account: of whoever has signed in, whether or not they may see data. */
export const ownAction = openAction.use(async ({ next }) => {
  const person = await currentPerson();
  if (!person || person.standing === "second-factor") {
    throw new AppError("NOT_SIGNED_IN", "Your sign-in has run out. Sign in again.");
  }
  return next({ ctx: { person, clock: systemClock } });
});

/** Actions of somebody between the passphrase and the second factor. */
export const halfAction = openAction.use(async ({ next }) => {
  const person = await currentPerson();
  if (!person) throw new AppError("NOT_SIGNED_IN", "That took too long. Sign in again.");
  return next({ ctx: { person, clock: systemClock } });
});

/** Actions of signed-in people: session, scope and permission are settled before the body runs. */
export const scopedAction = openAction.use(async ({ next, metadata }) => {
  const { scope, session } = onRoute(await requireScope(), metadata.actionName);
  if (!metadata.permission || !may(session.role, metadata.permission)) {
    throw new AppError("NOT_ALLOWED", "Your role does not include this. Ask an administrator if it should.");
  }
  if (isSensitive(metadata.permission) && !isConfirmed(session, systemClock())) {
    throw new AppError(
      "NOT_CONFIRMED",
      "Confirm first that it is you: open “Your account” and press “Confirm”, then try again. What you typed stays here.",
    );
  }
  return next({ ctx: { scope, session, clock: systemClock } });
});

/** Reads a form's fields into the schema; an empty file input counts as absent. */
export function formOf<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((input) => (input instanceof FormData ? Object.fromEntries(input) : input), schema);
}
