import type { Knowledge } from '#schemas/knowledge/knowledge.ts';
import { allFindings, contributorsRead } from './knowledge-relations.ts';

export type NetworkColumn = 'body-tests' | 'contributors' | 'deviations' | 'movement-tests';
export type NetworkNode = {
  readonly id: string;
  readonly name: string;
  readonly column: NetworkColumn;
  /** Middle of the row and left edge of the label, in drawing units. */
  readonly x: number;
  readonly y: number;
};
/** A curve between two nodes; `weight` 0–1 is drawn as width. */
export type NetworkEdge = {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
  readonly path: string;
};
export type NetworkDrawing = {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  readonly columns: readonly { readonly id: NetworkColumn; readonly x: number }[];
};

const ROW = 30;
const HEAD = 56;
const LABEL_WIDTH = 228;
const GAP = 104;
/** What a reading is worth as a line: readings carry errors, not weights. */
const READING_WEIGHT = 0.25;
const COLUMNS: readonly NetworkColumn[] = ['body-tests', 'contributors', 'deviations', 'movement-tests'];

/** The network laid out in four columns, from tests of the body on the left to tests of the movement on the right. */
export function drawNetwork(knowledge: Knowledge): NetworkDrawing {
  const findings = allFindings(knowledge);
  const named = (id: string) => ({
    id,
    name: knowledge.tests.find((test) => test.id === id)?.name.split(',')[0] ?? id,
  });
  const bodyTests = unique(
    findings.filter(({ finding }) => contributorsRead(finding).length > 0).map(({ test }) => test.id),
  );
  const movementTests = unique(
    findings.filter(({ finding }) => 'deviation' in finding.reads).map(({ test }) => test.id),
  );
  const lists = [
    bodyTests.map(named),
    knowledge.contributors.map(({ id, name }) => ({ id, name: name.split(':')[0] ?? name })),
    knowledge.deviations.map(({ id, name }) => ({ id, name })),
    movementTests.map(named),
  ];
  const rows = Math.max(...lists.map(({ length }) => length));
  const height = HEAD + rows * ROW + ROW / 2;
  const nodes = lists.flatMap((list, column) => {
    const step = (rows * ROW) / list.length;
    return list.map(
      ({ id, name }, row): NetworkNode => ({
        id: nodeId(COLUMNS[column] ?? 'contributors', id),
        name,
        column: COLUMNS[column] ?? 'contributors',
        x: column * (LABEL_WIDTH + GAP),
        y: HEAD + step * (row + 0.5),
      }),
    );
  });
  const at = new Map(nodes.map((node) => [node.id, node]));
  const edge = (from: string, to: string, weight: number): NetworkEdge[] => {
    const [a, b] = [at.get(from), at.get(to)];
    return a && b ? [{ from, to, weight, path: curve(a.x + LABEL_WIDTH, a.y, b.x, b.y) }] : [];
  };
  const edges = [
    ...findings.flatMap(({ test, finding }) =>
      contributorsRead(finding).flatMap((contributor) =>
        edge(nodeId('body-tests', test.id), nodeId('contributors', contributor), READING_WEIGHT),
      ),
    ),
    ...knowledge.deviations.flatMap(({ id, links }) =>
      links.flatMap(({ contributor, weight }) =>
        edge(nodeId('contributors', contributor), nodeId('deviations', id), weight),
      ),
    ),
    ...findings.flatMap(({ test, finding: { reads } }) =>
      'deviation' in reads
        ? edge(nodeId('deviations', reads.deviation), nodeId('movement-tests', test.id), READING_WEIGHT)
        : [],
    ),
  ];
  return {
    width: COLUMNS.length * LABEL_WIDTH + (COLUMNS.length - 1) * GAP,
    height,
    nodes,
    edges: [...new Map(edges.map((each) => [`${each.from} ${each.to}`, each])).values()],
    columns: COLUMNS.map((id, column) => ({ id, x: column * (LABEL_WIDTH + GAP) })),
  };
}

export const NETWORK_LABEL_WIDTH = LABEL_WIDTH;

const nodeId = (column: NetworkColumn, id: string) => `${column}/${id}`;
const unique = (ids: readonly string[]) => [...new Set(ids)];

function curve(x1: number, y1: number, x2: number, y2: number): string {
  const bend = (x2 - x1) / 2;
  const round = (value: number) => Math.round(value * 10) / 10;
  return `M${round(x1)} ${round(y1)}C${round(x1 + bend)} ${round(y1)} ${round(x2 - bend)} ${round(y2)} ${round(x2)} ${round(y2)}`;
}
