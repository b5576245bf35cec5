import { useEffect, useState } from 'react';

export type OnePlay = {
  /** Instant of the repetition, 0 to 1. */
  readonly t: number;
  readonly playing: boolean;
  /** Times it was played to its end. */
  readonly times: number;
  readonly play: () => void;
};

/** A repetition that plays from its start to its end and stops; it can be played again. `seconds` is its length. */
export function useOnePlay(seconds: number): OnePlay {
  const [t, setT] = useState(0);
  const [playing, setPlaying] = useState(false);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (!playing) return;
    let start: number | null = null;
    let frame = requestAnimationFrame(function tick(now) {
      start ??= now;
      const passed = (now - start) / 1000 / seconds;
      if (passed >= 1) {
        setT(0);
        setPlaying(false);
        setTimes((count) => count + 1);
        return;
      }
      setT(passed);
      frame = requestAnimationFrame(tick);
    });
    return () => cancelAnimationFrame(frame);
  }, [playing, seconds]);
  return { t, playing, times, play: () => setPlaying(true) };
}
