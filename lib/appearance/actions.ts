"use server";

import { cookies } from "next/headers";
import { THEME_COOKIE, themeSchema } from "@/lib/appearance/schema";

const ONE_YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Keeps the chosen theme on this device. It needs no sign-in: the sign-in page has the switch too. */
export async function saveTheme(form: FormData): Promise<void> {
  const theme = themeSchema.catch("system").parse(form.get("theme"));
  const jar = await cookies();
  if (theme === "system") jar.delete(THEME_COOKIE);
  else jar.set(THEME_COOKIE, theme, { maxAge: ONE_YEAR_SECONDS, httpOnly: true, sameSite: "lax", path: "/" });
}
