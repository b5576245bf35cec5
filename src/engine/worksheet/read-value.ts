import type { CompiledFinding } from '#engine/screening/compiled-knowledge.ts';
import { possibleValues } from '#engine/screening/possible-values.ts';
import type { Reading } from '#engine/screening/reading.ts';

/** A finding with the unit its number is written in; "" where it is no number. */
export type WrittenFinding = CompiledFinding & { readonly unit: string };

/** Why a value cannot be taken down. Bounds are in the finding’s unit; infinite where there is none. */
export type ValueProblem =
  | { readonly code: 'not-a-number' | 'not-whole' | 'not-a-choice' }
  | { readonly code: 'nobody-reaches'; readonly least: number; readonly most: number };

export type ValueReading =
  | { readonly status: 'read'; readonly value: Reading['value'] }
  | { readonly status: 'refused'; readonly problem: ValueProblem };

const refuse = (problem: ValueProblem): ValueReading => ({ status: 'refused', problem });

/** A written value (“yes”, a category, “9,5”) as a reading’s value, if a person of this sex could show it at all. */
export const readValue = (written: string, finding: WrittenFinding, sex: 'female' | 'male'): ValueReading => {
  switch (finding.kind) {
    case 'boolean':
      return written === 'yes' || written === 'no'
        ? { status: 'read', value: written === 'yes' }
        : refuse({ code: 'not-a-choice' });
    case 'category':
      return finding.categories.includes(written)
        ? { status: 'read', value: written }
        : refuse({ code: 'not-a-choice' });
    case 'number': {
      const plain = written.replace(',', '.').replace('−', '-');
      if (!/^-?\d+(\.\d+)?$/.test(plain)) return refuse({ code: 'not-a-number' });
      const value = Number(plain);
      const { least, most, whole } = possibleValues(finding, sex);
      if (whole && !Number.isInteger(value)) return refuse({ code: 'not-whole' });
      return value >= least && value <= most
        ? { status: 'read', value }
        : refuse({ code: 'nobody-reaches', least, most });
    }
  }
};
