import { b } from "@/tests/structure/offender/circle-b";

export const a = (n: number): number => (n ? b(n - 1) : 0);
