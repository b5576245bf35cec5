import type { Path, WrittenData } from '#engine/check/content-file.ts';
import { makeProblem, type ProblemText } from '#engine/check/make-problem.ts';
import { nearest } from '#engine/check/nearest.ts';
import type { Problem } from '#engine/check/problem.ts';
import type { RuleId } from '#engine/check/rules.table.ts';
import { shown } from '#engine/check/schema-words.ts';
import { possibleValues } from '#engine/screening/possible-values.ts';
import type { Knowledge } from '#schemas/knowledge/knowledge.ts';
import type { Finding } from '#schemas/knowledge/test.ts';
import type { WrittenReading } from './screen-file.ts';

/** Asked by `sex` at the top of the file, so that it cannot contradict it. */
const SEX_QUESTION = 'sex-female';

/** What does not fit between one reading and the knowledge: its id, side, unit or value. `path` is the reading’s. */
export function checkReading(
  reading: WrittenReading,
  path: Path,
  sex: 'female' | 'male' | null,
  written: WrittenData,
  knowledge: Knowledge,
): Problem[] {
  const refuse = (field: keyof WrittenReading, rule: RuleId, text: ProblemText) =>
    makeProblem(rule, written.file, written.positionOf([...path, field]), text);
  const finding = knowledge.tests.flatMap(({ findings }) => findings).find(({ id }) => id === reading.finding);
  if (!finding) return [refuse('finding', 'unknown-id', unknownFinding(reading.finding, knowledge))];
  if (finding.id === SEX_QUESTION) return [refuse('finding', 'finding-misused', SAID_ABOVE)];
  const side = sideProblem(reading, finding);
  const unit = unitProblem(reading, finding);
  const value = unit ? null : valueProblem(reading, finding, sex);
  return [
    ...(side ? [refuse('side', side.found.includes('has no side') ? 'missing-key' : 'finding-misused', side)] : []),
    ...(unit ? [refuse('unit', 'wrong-value', unit)] : []),
    ...(value ? [refuse('value', 'wrong-value', value)] : []),
  ];
}

const SAID_ABOVE: ProblemText = {
  found: `"${SEX_QUESTION}" is asked here a second time.`,
  expected: 'sex: at the top of the file, and nowhere else',
  fix: 'Delete this reading.',
};

function unknownFinding(id: string, { tests }: Knowledge): ProblemText {
  const test = tests.find((each) => each.id === id);
  if (test) {
    return {
      found: `"${id}" is a test, and a test can show several things.`,
      expected: `one of its findings: ${test.findings.map((finding) => finding.id).join(', ')}`,
      suggestion: test.findings[0]?.id,
      fix: 'Write one reading for each finding you recorded.',
    };
  }
  const known = tests.flatMap(({ findings }) => findings.map((finding) => finding.id));
  const meant = nearest(id, known);
  return {
    found: `${shown(id)} is not a finding.`,
    expected: `the id of a finding of content/knowledge/tests.yaml (${known.length} there)`,
    suggestion: meant,
    fix: meant ? `Write ${meant}.` : 'Look it up in content/knowledge/tests.yaml or at /teach/knowledge/tests/.',
  };
}

function sideProblem({ side }: WrittenReading, finding: Finding): ProblemText | null {
  const lateral = finding.side === 'lateral';
  if (lateral && side === undefined) {
    return {
      found: `The reading of "${finding.id}" has no side.`,
      expected: 'side: left or side: right',
      fix: 'Say which leg it was read on.',
    };
  }
  if (lateral && side === 'central') {
    return {
      found: `"${finding.id}" is read on one leg, and "side" is "central".`,
      expected: 'left or right',
      fix: 'Say which leg it was read on; write two readings if it was both.',
    };
  }
  if (!lateral && side !== undefined && side !== 'central') {
    return {
      found: `"${finding.id}" is read once for the whole person, and "side" is "${side}".`,
      expected: 'central, or no side',
      suggestion: 'central',
      fix: 'Delete the line, or write central.',
    };
  }
  return null;
}

function unitProblem({ unit }: WrittenReading, finding: Finding): ProblemText | null {
  if (unit === undefined) return null;
  if (finding.kind !== 'number') {
    return {
      found: `"${finding.id}" is no number and has no unit, and "unit" is ${shown(unit)}.`,
      expected: 'no unit',
      fix: 'Delete the line.',
    };
  }
  if (unit === finding.unit) return null;
  return {
    found: `"${finding.id}" is given in ${unit}.`,
    expected: finding.unit,
    suggestion: finding.unit,
    fix: `Convert the value to ${finding.unit}.`,
  };
}

function valueProblem({ value }: WrittenReading, finding: Finding, sex: 'female' | 'male' | null): ProblemText | null {
  const found = `"${finding.id}" is ${shown(value)}.`;
  switch (finding.kind) {
    case 'boolean': {
      if (typeof value === 'boolean') return null;
      const meant = /^(y|yes|1)$/i.test(String(value))
        ? 'true'
        : /^(n|no|0)$/i.test(String(value))
          ? 'false'
          : undefined;
      return {
        found,
        expected: `true or false: ${finding.text}`,
        suggestion: meant,
        fix: meant ? `Write ${meant}.` : 'Write true or false. Leave the reading out if nobody looked or asked.',
      };
    }
    case 'category': {
      if (typeof value === 'string' && finding.categories.includes(value)) return null;
      const meant = nearest(String(value), finding.categories);
      return {
        found,
        expected: `one of ${finding.categories.join(', ')}`,
        suggestion: meant,
        fix: meant ? `Write ${meant}.` : 'Choose one of these.',
      };
    }
    case 'number': {
      if (typeof value !== 'number' || !Number.isFinite(value)) {
        return {
          found,
          expected: `a number in ${finding.unit}`,
          fix: 'Write the number alone: digits with a decimal point, no unit and no quotation marks.',
        };
      }
      const { least, most, whole } = possibleValues(finding, sex);
      if (whole && !Number.isInteger(value)) {
        return { found, expected: `a whole number of ${finding.unit}`, fix: 'Round it down to what was completed.' };
      }
      if (value >= least && value <= most) return null;
      return {
        found: `"${finding.id}" is ${value} ${finding.unit}, which nobody reaches.`,
        expected: `a number from ${least} to ${most}, in ${finding.unit}`,
        fix: 'Check the unit and the decimal point, and measure again.',
      };
    }
  }
}
