import { cookies } from "next/headers";
import { THEME_COOKIE, type Theme, themeSchema } from "@/lib/appearance/schema";

/** The theme chosen on this device; "system" where none, or none that we know, was chosen. */
export async function loadTheme(): Promise<Theme> {
  const jar = await cookies();
  return themeSchema.catch("system").parse(jar.get(THEME_COOKIE)?.value);
}
