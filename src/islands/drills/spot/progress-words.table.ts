export const PROGRESS_WORDS = {
  none: 'Charts of how your eye does appear here with the first clip.',
  title: 'Your eye so far',
  basis: (movement: string, mode: string, clips: number) =>
    `From ${clips} ${clips === 1 ? 'clip' : 'clips'} of the ${movement}, ${mode}. Each way of watching is counted apart.`,
  thresholdTitle: 'What you tell from the usual',
  thresholdNote:
    'The departure past the usual that stands out for you by one standard deviation (d′ = 1). Smaller is sharper. The thin line is where it lies with nine chances in ten; the dashed line is a typical departure.',
  threshold: (part: string, size: string, settled: boolean) =>
    settled ? `${part}: about ${size}` : `${part}: still settling (about ${size})`,
  typical: 'typical',
  clips: 'clips',
  dPrimeTitle: 'How clearly typical departures stand out',
  dPrimeNote:
    'd′ from clips with a typical departure and clips with none, ten clips a point; the thin line is one standard error. 0 is guessing, 1 a moderate eye, 3 nearly always right. Clips at the edge of your sight are left out: they are made to be hard.',
  dPrime: (value: string) => `d′ in the latest clips: ${value}`,
  dPrimeNone: 'This needs clips of both kinds; rate a few more.',
  youAll: 'You with the truth, all parts',
  youKnee: 'You with the truth, knee',
  numbers: 'The same in numbers',
} as const;
