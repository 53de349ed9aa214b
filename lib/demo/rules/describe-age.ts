import { logistic } from "./weigh-turnout";

const bandsFrom = [18, 25, 35, 45, 55, 65, 75] as const;

export const ageBands = ["18-24", "25-34", "35-44", "45-54", "55-64", "65-74", "75+"] as const;

export function ageBand(age: number): string {
  const band = bandsFrom.findLastIndex((from) => age >= from);
  return ageBands[band] ?? "16-17";
}

/** Who owns their home, by age alone; those who do not rent from a landlord or the council, half and half. */
export const chanceOfOwning = (age: number): number => logistic(-0.6 + 0.035 * (age - 40));

export const ownedTenure = (age: number): string => (age > 58 ? "owned_outright" : "mortgaged");

export const tenures = ["owned_outright", "mortgaged", "social_rented", "private_rented"] as const;
