import type { Patch, SkinLine, SkinPoint } from '../part.ts';

/** The same line on the other side of the middle. */
const mirrored = (part: string, width: number, points: readonly SkinPoint[]): SkinLine[] => [
  { part, width, points },
  { part, width, points: points.map(([along, angle]): SkinPoint => [along, -angle]) },
];

/** Pen lines on the trunk and kit: collar bones, neck, waistband, folds, seat. Drawn by eye. */
export const TRUNK_LINES: readonly SkinLine[] = [
  ...mirrored('trunk', 4, [
    [0.955, 10],
    [0.935, 34],
    [0.93, 62],
  ]),
  ...mirrored('neck', 3.4, [
    [0.965, 14],
    [1.02, 34],
    [1.1, 62],
  ]),
  ...mirrored('neck', 3, [
    [0.95, 174],
    [1, 172],
    [1.08, 168],
  ]),
  {
    part: 'shorts',
    width: 3.4,
    points: [
      [0.345, 100],
      [0.348, 140],
      [0.35, 180],
      [0.348, 220],
      [0.345, 260],
    ],
  },
  {
    part: 'shorts',
    width: 4.2,
    points: [
      [0.05, 180],
      [0.12, 180],
      [0.24, 180],
    ],
  },
  {
    part: 'vest',
    width: 3,
    points: [
      [0.44, 180],
      [0.6, 180],
      [0.8, 180],
    ],
  },
  ...mirrored('vest', 3, [
    [0.83, 128],
    [0.77, 138],
    [0.71, 146],
  ]),
  ...mirrored('vest', 2.8, [
    [0.37, 68],
    [0.41, 52],
    [0.43, 38],
  ]),
  ...mirrored('vest', 2.8, [
    [0.4, 112],
    [0.43, 128],
    [0.44, 142],
  ]),
];

export const CHEST_LINES = {
  female: mirrored('vest', 3.4, [
    [0.735, 10],
    [0.715, 24],
    [0.715, 38],
    [0.745, 56],
  ]),
  male: mirrored('vest', 3, [
    [0.735, 12],
    [0.72, 30],
    [0.735, 48],
  ]),
} as const;

/** The neckline of the vest, front and back: skin painted over cloth. */
export const NECKLINES: readonly Patch[] = [
  {
    part: 'trunk',
    layer: 1,
    fill: 'skin',
    edge: [
      [0.968, -66],
      [0.93, -50],
      [0.885, -32],
      [0.862, 0],
      [0.885, 32],
      [0.93, 50],
      [0.968, 66],
    ],
    back: [
      [0.99, 40],
      [1, 0],
      [0.99, -40],
    ],
  },
  {
    part: 'trunk',
    layer: 1,
    fill: 'skin',
    edge: [
      [0.968, 114],
      [0.945, 130],
      [0.92, 152],
      [0.91, 180],
      [0.92, 208],
      [0.945, 230],
      [0.968, 246],
    ],
    back: [
      [0.99, 220],
      [1, 180],
      [0.99, 140],
    ],
  },
];

/** The face and the side of the head. */
export const HEAD_LINES: readonly SkinLine[] = [
  ...mirrored('head', 4.4, [
    [0.605, 13],
    [0.622, 24],
    [0.6, 38],
  ]),
  ...mirrored('head', 4.2, [
    [0.53, 15],
    [0.553, 25],
    [0.53, 36],
  ]),
  ...mirrored('head', 2.4, [
    [0.53, 16],
    [0.515, 26],
    [0.53, 35],
  ]),
  ...mirrored('head', 5, [
    [0.54, 23],
    [0.53, 26],
    [0.535, 28],
  ]),
  ...mirrored('head', 3, [
    [0.37, 8],
    [0.345, 14],
    [0.36, 18],
  ]),
  {
    part: 'head',
    width: 3.8,
    points: [
      [0.232, -26],
      [0.238, -10],
      [0.232, 0],
      [0.238, 10],
      [0.232, 26],
    ],
  },
  {
    part: 'head',
    width: 2.6,
    points: [
      [0.185, -12],
      [0.178, 0],
      [0.185, 12],
    ],
  },
  {
    part: 'nose',
    width: 2.8,
    points: [
      [0.9, 60],
      [0.6, 70],
      [0.3, 75],
    ],
  },
];

/** Lines on one leg; angles are positive to its outer side. */
export const legLines = (side: 'left' | 'right'): SkinLine[] => {
  const on = (part: string, width: number, points: readonly SkinPoint[]): SkinLine => ({
    part: `${part}-${side}`,
    width,
    points,
  });
  return [
    on('shank', 4.4, [
      [-0.065, -20],
      [-0.02, -27],
      [0.03, -20],
      [0.055, 0],
      [0.03, 20],
      [-0.02, 27],
      [-0.065, 20],
    ]),
    on('shank', 3, [
      [0.1, -10],
      [0.14, 0],
      [0.1, 10],
    ]),
    on('shank', 2.6, [
      [0.2, -14],
      [0.4, -15],
      [0.6, -10],
      [0.75, -6],
    ]),
    on('shank', 3, [
      [0.2, 176],
      [0.32, 180],
      [0.46, 183],
    ]),
    on('shank', 3.4, [
      [0.34, -150],
      [0.45, -156],
      [0.53, -166],
    ]),
    on('shank', 3, [
      [0.38, 148],
      [0.46, 156],
      [0.52, 166],
    ]),
    on('shank', 3, [
      [0.66, 158],
      [0.8, 160],
      [0.94, 150],
    ]),
    on('shank', 3, [
      [0.66, -158],
      [0.8, -160],
      [0.94, -150],
    ]),
    on('shank', 3.4, [
      [0.955, 66],
      [0.985, 74],
      [1.0, 90],
      [0.985, 104],
    ]),
    on('shank', 3.4, [
      [0.945, -66],
      [0.975, -74],
      [0.99, -90],
      [0.975, -104],
    ]),
    on('shank', 3.4, [
      [0.0, 148],
      [0.015, 180],
      [0.0, 212],
    ]),
    on('thigh', 3, [
      [0.78, -42],
      [0.86, -50],
      [0.93, -42],
      [0.96, -30],
    ]),
    on('thigh', 2.4, [
      [0.55, -6],
      [0.7, -10],
      [0.85, -14],
    ]),
    on('thigh', 2.8, [
      [0.6, 172],
      [0.75, 168],
      [0.94, 150],
    ]),
    on('thigh', 2.8, [
      [0.6, 188],
      [0.75, 192],
      [0.94, 210],
    ]),
  ];
};

/** Lines on one arm. */
export const armLines = (side: 'left' | 'right'): SkinLine[] => {
  const on = (part: string, width: number, points: readonly SkinPoint[]): SkinLine => ({
    part: `${part}-${side}`,
    width,
    points,
  });
  return [
    on('upper-arm', 3, [
      [0.12, 30],
      [0.26, 52],
      [0.4, 72],
    ]),
    on('upper-arm', 2.8, [
      [0.3, 150],
      [0.45, 128],
      [0.62, 118],
    ]),
    on('upper-arm', 3, [
      [0.97, -30],
      [0.985, 0],
      [0.97, 30],
    ]),
    on('upper-arm', 3.2, [
      [0.94, 160],
      [1.0, 180],
      [0.94, 200],
    ]),
    on('forearm', 2.6, [
      [0.1, 40],
      [0.3, 46],
      [0.5, 40],
    ]),
    on('forearm', 2.8, [
      [1.0, -30],
      [1.01, 0],
      [1.0, 30],
    ]),
    on('hand', 2.4, [
      [0.5, 55],
      [0.75, 58],
      [0.93, 60],
    ]),
    on('hand', 2.4, [
      [0.48, 90],
      [0.75, 90],
      [0.96, 90],
    ]),
    on('hand', 2.4, [
      [0.5, 125],
      [0.75, 122],
      [0.93, 120],
    ]),
    on('hand', 2.4, [
      [0.5, -55],
      [0.75, -58],
      [0.93, -60],
    ]),
    on('hand', 2.4, [
      [0.48, -90],
      [0.75, -90],
      [0.96, -90],
    ]),
    on('hand', 2.4, [
      [0.5, -125],
      [0.75, -122],
      [0.93, -120],
    ]),
  ];
};
