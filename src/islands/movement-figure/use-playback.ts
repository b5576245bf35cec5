import { useEffect, useState } from 'react';
import { nextInstant, type Stretch } from './next-instant.ts';

/** A frame is at most this long, seconds: a tab that slept does not jump. */
const LONGEST_FRAME = 0.1;

export type Playback = {
  readonly t: number;
  readonly playing: boolean;
  readonly speed: number;
  readonly stretch: Stretch;
  readonly seek: (t: number) => void;
  readonly setPlaying: (playing: boolean) => void;
  readonly setSpeed: (speed: number) => void;
  readonly setStretch: (stretch: Stretch) => void;
};

/** Time that runs while `playing` and allowed to. `seconds` is the length of one repetition. */
export function usePlayback(start: number, seconds: number, allowed: boolean): Playback {
  const [t, seek] = useState(start);
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState(1);
  const [stretch, setStretch] = useState<Stretch>('whole');
  const running = playing && allowed;
  useEffect(() => {
    if (!running) return;
    let before: number | null = null;
    let frame = requestAnimationFrame(function tick(now) {
      const passed = before === null ? 0 : Math.min((now - before) / 1000, LONGEST_FRAME);
      before = now;
      seek((at) => nextInstant(at, passed * speed, seconds, stretch));
      frame = requestAnimationFrame(tick);
    });
    return () => cancelAnimationFrame(frame);
  }, [running, speed, seconds, stretch]);
  return { t, playing, speed, stretch, seek, setPlaying, setSpeed, setStretch };
}
