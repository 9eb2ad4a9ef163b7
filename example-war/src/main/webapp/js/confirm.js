// Asks before something is gone.

import { byId } from './dom.js';

/** Resolves to whether the person agreed. */
export function confirmed(text) {
  const dialog = byId('confirm');
  byId('confirm-text').textContent = text;
  dialog.returnValue = 'no';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true });
  });
}
