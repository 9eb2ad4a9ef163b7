// What the last requests did, store by store.

import { onRequest } from './api.js';
import { byId, cell, element, emptyRow } from './dom.js';
import { count } from './format.js';

// Rows, of which a request that asks MySQL and Redis has two: more than what loading the page and one action send, so that the action stays in sight.
const KEPT = 40;

/** Starts to show requests. */
export function showRequests() {
  const body = byId('queries').tBodies[0];
  body.replaceChildren(emptyRow(6, 'No request yet.'));
  onRequest((request) => {
    body.querySelector('.empty')?.remove();
    body.prepend(...rowsOf(request));
    while (body.rows.length > KEPT) {
      body.rows[body.rows.length - 1].remove();
    }
  });
}

function rowsOf({ method, path, status, costs }) {
  const asked = costs.length > 0 ? costs : [{ store: 'none', statements: 0, trips: 0, milliseconds: 0 }];
  return asked.map(({ store, statements, trips, milliseconds }) => element('tr', {},
    cell('Request', element('code', {}, `${method} /${path}`)),
    cell('Answer', String(status), status < 400 ? 'number' : 'number bad'),
    cell('Store', store),
    cell('Statements', count(statements), 'number'),
    cell('Round trips', count(trips), 'number'),
    cell('In the store', `${milliseconds.toFixed(1)} ms`, 'number')));
}
