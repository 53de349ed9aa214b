import { FormulaFault } from "@/lib/formula/rules/formula-fault";
import { readTargetFormula } from "@/lib/profiles/target/rules/read-target-formula";

/** Which parties and issues there are does not matter to whether a formula can be read. */
const SOME_VOCABULARY = {
  parties: ["a", "b"],
  issues: ["a"],
  referendums: [],
  us: null,
  scales: [],
  items: [],
};

/** What is wrong with a formula, in a sentence; null where nothing is. */
export function formulaFault(text: string): string | null {
  try {
    readTargetFormula(text, SOME_VOCABULARY);
    return null;
  } catch (error) {
    if (error instanceof FormulaFault) return error.message;
    throw error;
  }
}
