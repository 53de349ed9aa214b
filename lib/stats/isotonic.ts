/**
 * Isotonic regression of outcomes on predictions by pooling adjacent violators, equal predictions together; as R's
 * `isoreg` where there are no ties. For diagnosis only: its plateaus would make great ties of a published score.
 *
 * @param predictions any finite numbers.
 * @param outcomes 0 or 1.
 * @returns the fitted rate of each row, in the rows' order.
 */
export function isotonic(predictions: Float64Array, outcomes: Uint8Array): Float64Array {
  const order = Array.from(predictions.keys()).sort((a, b) => predictions[a]! - predictions[b]!);
  const blocks: { sum: number; count: number }[] = [];
  for (let i = 0; i < order.length; ) {
    const value = predictions[order[i]!]!;
    const block = { sum: 0, count: 0 };
    for (; i < order.length && predictions[order[i]!] === value; i++) {
      block.sum += outcomes[order[i]!]!;
      block.count++;
    }
    for (
      let last = blocks.at(-1);
      last && last.sum * block.count >= block.sum * last.count;
      last = blocks.at(-1)
    ) {
      block.sum += last.sum;
      block.count += last.count;
      blocks.pop();
    }
    blocks.push(block);
  }
  const fitted = new Float64Array(predictions.length);
  let i = 0;
  for (const { sum, count } of blocks) {
    for (const end = i + count; i < end; i++) fitted[order[i]!] = sum / count;
  }
  return fitted;
}
