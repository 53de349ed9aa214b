/**
 * How the factors of each term are coded, by R's rule (White Book, page 38): by contrasts where an earlier term holds
 * the rest of this one, by all levels otherwise. Without an intercept the first factor is coded by all levels.
 *
 * @param terms products of variables, by position.
 * @param isFactor of each variable.
 * @returns for each term, one mark a variable: true where all levels get a column.
 */
export function codeTerms(terms: number[][], isFactor: boolean[], intercept: boolean): boolean[][] {
  const marks = terms.map((term, t) =>
    term.map((variable) => {
      const rest = term.filter((other) => other !== variable);
      if (rest.length === 0) return false;
      return !terms.slice(0, t).some((earlier) => rest.every((other) => earlier.includes(other)));
    }),
  );
  if (intercept) return marks;
  for (const [t, term] of terms.entries()) {
    const first = term.findIndex((variable) => isFactor[variable]);
    if (first < 0) continue;
    marks[t]![first] = true;
    break;
  }
  return marks;
}
