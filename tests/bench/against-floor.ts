import type { Bench } from "vitest";

type Work = () => unknown;

/**
 * Measures pieces of work beside a floor that any solution pays, in one run, and prints how many floors each costs: a ratio
 * holds on a slow machine as on a fast one.
 */
export async function againstFloor(bench: Bench, floor: readonly [name: string, work: Work], pieces: Readonly<Record<string, Work>>) {
  const [floorName, floorWork] = floor;
  const names = Object.keys(pieces);
  const runs = Object.entries(pieces).map(([name, work]) => bench(name, async () => void (await work())));
  const results = await bench.compare(
    bench(floorName, async () => void (await floorWork())),
    ...runs,
  );
  const unit = results.get(floorName).latency.p50;
  console.log(names.map((name) => `${(results.get(name).latency.p50 / unit).toFixed(1).padStart(8)} × floor  ${name}`).join("\n"));
}
