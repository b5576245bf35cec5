/** Milliseconds after which the browser has long taken the bytes over. */
const TAKEN_OVER = 60_000;

/** Gives the learner a file to keep, as a download. False when this browser will not make one. */
export function offerFile(file: { readonly name: string; readonly text: string }): boolean {
  try {
    const address = URL.createObjectURL(new Blob([file.text], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = file.name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), TAKEN_OVER);
    return true;
  } catch {
    return false;
  }
}
