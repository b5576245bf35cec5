// The engine's posterior beside a general Bayesian-network library, on random noisy-OR networks written out as tables: node tests/bench/library.ts [networks of each size]
import { inferByEngine, inferByLibrary } from '../unit/engine/screening/infer-plainly.ts';
import { makePlainNetwork } from '../unit/engine/screening/plain-network.ts';

const count = Number(process.argv[2] ?? 5);

/** What the work finds, and thread milliseconds of one go out of so many, after one that warms up. */
const timed = (
  goes: number,
  work: () => readonly number[],
): { readonly found: readonly number[]; readonly milliseconds: number } => {
  const found = work();
  const from = process.threadCpuUsage();
  for (let go = 0; go < goes; go++) work();
  const { user, system } = process.threadCpuUsage(from);
  return { found, milliseconds: (user + system) / 1000 / goes };
};
const medianOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

for (const contributors of [6, 7, 8, 9, 10]) {
  const rows = Array.from({ length: count }, (_, k) => {
    const plain = makePlainNetwork(`library-${contributors}-${k}`, contributors);
    const engine = timed(200, () => inferByEngine(plain));
    const library = timed(1, () => inferByLibrary(plain));
    const apart = Math.max(...engine.found.map((value, i) => Math.abs(value - (library.found[i] ?? Number.NaN))));
    return { apart, engine: engine.milliseconds, library: library.milliseconds };
  });
  const [engine, library] = [medianOf(rows.map((row) => row.engine)), medianOf(rows.map((row) => row.library))];
  const apart = Math.max(...rows.map((row) => row.apart));
  console.log(
    `${contributors} contributors  largest difference ${apart.toExponential(1)}  engine ${engine.toFixed(3)} ms  library ${library.toFixed(1)} ms  ratio ${(library / engine).toFixed(0)}`,
  );
}
