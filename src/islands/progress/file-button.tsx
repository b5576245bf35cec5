import css from './progress.module.css';

type Props = { readonly ready: boolean; readonly onChoose: (file: File) => void };

/** A native file input that looks like the buttons beside it. The same file may be chosen twice in a row. */
export function FileButton({ ready, onChoose }: Props) {
  return (
    <label className={`button ${css.file}`} aria-disabled={!ready}>
      Add from a file…
      <input
        type="file"
        accept=".json,application/json"
        className="visually-hidden"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onChoose(file);
          event.target.value = '';
        }}
      />
    </label>
  );
}
