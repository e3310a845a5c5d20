import { Session, type Profiler } from 'node:inspector/promises';

/**
 * The share of the time of a function, whatever it calls included, that is spent in each of some others below it, as a
 * sampling profiler sees it. A sample counts for the outermost of them; `else` is what falls to none.
 */
export async function profiled(
  root: string,
  names: readonly string[],
  work: () => void,
): Promise<readonly (readonly [string, number])[]> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 100 });
  await session.post('Profiler.start');
  work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const { counts, total } = countsBelow(root, new Set(names), profile);
  const told = names.map((name) => counts.get(name) ?? 0);
  const rest = total - told.reduce((sum, count) => sum + count, 0);
  return [...names.map((name, at) => [name, told[at]! / total] as const), ['else', rest / total] as const].filter(
    ([, share]) => share >= 0.005,
  );
}

function countsBelow(root: string, names: ReadonlySet<string>, { nodes }: Profiler.Profile) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const isChild = new Set(nodes.flatMap(({ children }) => children ?? []));
  const counts = new Map<string, number>();
  let total = 0;
  const walk = (node: Profiler.ProfileNode, inside: boolean, owner: string | undefined): void => {
    const name = node.callFrame.functionName;
    const within = inside || name === root;
    const counted = owner ?? (within && names.has(name) ? name : undefined);
    if (within) total += node.hitCount ?? 0;
    if (counted !== undefined) counts.set(counted, (counts.get(counted) ?? 0) + (node.hitCount ?? 0));
    for (const child of node.children ?? []) walk(byId.get(child)!, within, counted);
  };
  for (const node of nodes) if (!isChild.has(node.id)) walk(node, false, undefined);
  return { counts, total };
}
