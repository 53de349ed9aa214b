/** The closed list of ways in which work can end badly. */
export type ErrorCode =
  | "BAD_INPUT"
  | "NOT_FOUND"
  | "NOT_SIGNED_IN"
  | "NOT_ALLOWED"
  | "NOT_CONFIRMED"
  | "TOO_MANY"
  | "CONFLICT"
  | "NOT_ENOUGH_DATA"
  | "CANCELLED"
  | "UNAVAILABLE"
  | "INTERNAL";

/**
 * The one error class. `message` is written for the person who reads it: what happened, why, what to do next.
 * Nothing internal belongs in it.
 */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "AppError";
  }
}

export const badInput = (message: string) => new AppError("BAD_INPUT", message);
export const notFound = (what: string) =>
  new AppError("NOT_FOUND", `${what} was not found. It may not exist, or lie outside your areas.`);

/** The message that may be shown: the error's own if it is ours, otherwise a plain one. */
export function publicMessage(error: unknown): string {
  if (error instanceof AppError) return error.message;
  return "Something went wrong on our side. Nothing was changed; please try again.";
}
