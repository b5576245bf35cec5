import { describe, expect, test } from 'vitest';
import { probableDrivers } from '#engine/planning/probable-drivers.ts';

const marks = { driver: 0.5, leadBand: 0.125, leadUnclearBelow: 0.25 };
const believe = (drives: Readonly<Record<string, number>>) => ({
  hypotheses: Object.entries(drives).map(([contributor, each]) => ({
    contributor,
    side: 'left' as const,
    prior: 0,
    present: each,
    drivesPrior: 0,
    drives: each,
    because: [],
  })),
});
const driversOf = (drives: Readonly<Record<string, number>>) =>
  probableDrivers(believe(drives), marks).map(({ contributor, drives: each, weight }) => [contributor, each, weight]);

describe('probableDrivers', () => {
  test('those at the mark or above it, largest first, weighed by how far they exceed it', () => {
    expect(driversOf({ calf: 0.5, foot: 0.25, hip: 0.75, trunk: 0.625 })).toEqual([
      ['hip', 0.75, 0.25],
      ['trunk', 0.625, 0.125],
      ['calf', 0.5, 0],
    ]);
  });

  test('one exactly at the mark is a driver by itself, whoever is close behind', () => {
    expect(driversOf({ calf: 0.5, hip: 0.4375 })).toEqual([['calf', 0.5, 0]]);
  });

  test('where none reaches the mark, those within the band of the top, weighed as they are', () => {
    expect(driversOf({ foot: 0.25, calf: 0.3125, hip: 0.4375, trunk: 0.3 })).toEqual([
      ['hip', 0.4375, 0.4375],
      ['calf', 0.3125, 0.3125],
    ]);
  });

  test('nobody where even the top is unclear', () => {
    expect(driversOf({ calf: 0.25 })).toEqual([['calf', 0.25, 0.25]]);
    expect(driversOf({ calf: 0.24, hip: 0.2 })).toEqual([]);
    expect(driversOf({})).toEqual([]);
  });

  test('a driver keeps its side', () => {
    expect(probableDrivers(believe({ calf: 0.75 }), marks)[0]?.side).toBe('left');
    expect(probableDrivers(believe({ calf: 0.375 }), marks)[0]?.side).toBe('left');
  });
});
