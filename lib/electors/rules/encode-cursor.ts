import { z } from "zod";
import type { Cursor } from "@/lib/electors/types";

const schema = z.tuple([
  z.enum(["main", "rest"]),
  z.number().int(),
  z.array(z.union([z.string(), z.number()])).max(2),
]);

/** A cursor as it stands in an address: where in the order, without its direction. */
export function encodeCursor({ segment, id, keys }: Cursor): string {
  return Buffer.from(JSON.stringify([segment, id, keys])).toString("base64url");
}

/** Null where the address was altered: the list then starts from the top. */
export function decodeCursor(text: string, way: Cursor["way"]): Cursor | null {
  const parsed = schema.safeParse(parseJson(Buffer.from(text, "base64url").toString()));
  if (!parsed.success) return null;
  const [segment, id, keys] = parsed.data;
  return { way, segment, id, keys };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
