/**
 * Opens a dialog over the page. A browser that knows the element and not how to hold the page back (before Safari 15.4) shows it
 * in place, with the focus in it.
 */
export function showDialog(dialog: HTMLDialogElement | null): void {
  if (dialog === null || dialog.open) return;
  if ('showModal' in dialog && typeof dialog.showModal === 'function') return dialog.showModal();
  dialog.setAttribute('open', '');
  dialog.querySelector<HTMLElement>('input, textarea, select, button, a[href]')?.focus();
  dialog.scrollIntoView({ block: 'center' });
}
