// The names behind ids: asked for once per list, remembered until the row changes.

import { get } from './api.js';

const known = new Map();

/** Remembers rows that a list has shown anyway. */
export function remember(kind, rows) {
  rows.forEach((row) => known.set(`${kind}/${row.id}`, row.name));
}

/** Fetches those names that are not known yet, in one request. */
export async function learn(kind, ids) {
  const missing = [...new Set(ids)].filter((id) => !known.has(`${kind}/${id}`));
  if (missing.length > 0) {
    remember(kind, (await get(`${kind}?ids=${missing.join(',')}`)).items);
  }
}

/** The name of a row, or its id when the row is gone. */
export function nameOf(kind, id) {
  return known.get(`${kind}/${id}`) ?? `#${id} (deleted)`;
}

/** Forgets a row that was deleted. */
export function forget(kind, id) {
  known.delete(`${kind}/${id}`);
}
