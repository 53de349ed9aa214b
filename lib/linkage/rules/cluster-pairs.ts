/** Rows of one file that links join, each cluster once. */
export function clusterPairs(links: readonly { left: number; right: number }[]): number[][] {
  const parent = new Map<number, number>();
  const rootOf = (row: number): number => {
    let root = row;
    for (let above = parent.get(root); above !== undefined && above !== root; above = parent.get(root))
      root = above;
    parent.set(row, root);
    return root;
  };
  for (const { left, right } of links) parent.set(rootOf(left), rootOf(right));
  const clusters = new Map<number, number[]>();
  for (const row of [...parent.keys()]) {
    const root = rootOf(row);
    const cluster = clusters.get(root);
    if (cluster) cluster.push(row);
    else clusters.set(root, [row]);
  }
  return [...clusters.values()];
}
