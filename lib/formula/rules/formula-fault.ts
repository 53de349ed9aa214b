/** Something that the writer of a formula can put right: the message says what. */
export class FormulaFault extends Error {
  override name = "FormulaFault";
}
