import type { NamedPerson } from "@/lib/protection/types";
import { addressText, normaliseText } from "@/lib/register/rules/build-identity";

/**
 * The texts by which a suppressed person is known again, before they are hashed: the whole name at the whole address,
 * and surname and first name with the numbers and the postcode of the door, for a register that writes the address
 * differently. None where there is no name or no address: nobody could be told apart.
 */
export function suppressionTexts({ surname, forename, lines, postcode }: NamedPerson): string[] {
  const name = normaliseText(`${surname} ${forename}`);
  const address = addressText({ lines: [...lines], postcode });
  if (name === "" || address === null) return [];
  const first = normaliseText(forename).split(" ")[0] ?? "";
  const words = normaliseText(`${surname} ${first}`).split(" ").sort().join(" ");
  const numbers = (
    lines
      .join(" ")
      .toUpperCase()
      .match(/\d+[A-Z]?\b/g) ?? []
  )
    .sort()
    .join(" ");
  const place = postcode.replaceAll(" ", "").toUpperCase();
  return [`person|${name}|${address}`, ...(numbers && place ? [`door|${words}|${numbers}|${place}`] : [])];
}
