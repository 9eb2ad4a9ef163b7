// The outcome of the last action, for eyes and screen readers.

import { byId } from './dom.js';

/** Says that something worked. */
export function said(text) {
  show(text, 'good');
}

/** Says what went wrong. */
export function failed(problem) {
  const code = problem.code ? ` (${problem.code})` : '';
  show(`${problem.message}${code}`, 'bad');
}

/** Says nothing any more, because the person has moved on. */
export function hush() {
  byId('message').textContent = '';
}

function show(text, tone) {
  const message = byId('message');
  message.textContent = text;
  message.dataset.tone = tone;
}
