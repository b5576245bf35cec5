import { useEffect, useState } from 'react';

/** The value once it has rested for this many milliseconds: what costs more than a frame follows it, not the slider. */
export function useRested<T>(value: T, milliseconds: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const rest = setTimeout(() => setRested(() => value), milliseconds);
    return () => clearTimeout(rest);
  }, [value, milliseconds]);
  return rested;
}
