import type { Drawing } from '#engine/movement/drawing/drawing.ts';

type Props = {
  readonly drawing: Drawing;
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly className: string | undefined;
};

/** A drawing as inline SVG with its description. */
export function FigurePicture({ drawing, id, title, words, className }: Props) {
  return (
    <svg
      className={className}
      viewBox={drawing.viewBox}
      width={Math.round(drawing.width / 10)}
      height={Math.round(drawing.height / 10)}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-words`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-words`}>{words}</desc>
      {drawing.marks.map((mark) => (
        <path key={mark.key} className={mark.className} d={mark.d} suppressHydrationWarning />
      ))}
    </svg>
  );
}
