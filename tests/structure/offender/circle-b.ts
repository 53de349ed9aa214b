import { a } from "@/tests/structure/offender/circle-a";

export const b = (n: number): number => (n ? a(n - 1) : 1);
