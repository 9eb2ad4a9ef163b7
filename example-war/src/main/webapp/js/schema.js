// The statements that would bring the database in line with the definitions.

import { get, post } from './api.js';
import { byId, cell, element, emptyRow } from './dom.js';
import { failed, said } from './message.js';

/** Shows them, and lets a person run those that lose nothing. */
export async function showSchema() {
  byId('apply-safe').addEventListener('click', () => attempt(async () => {
    const { applied, alters } = await post('schema/apply-safe');
    show(alters);
    said(`Ran ${applied} ${applied === 1 ? 'statement' : 'statements'}.`);
  }));
  await attempt(async () => show((await get('schema')).alters));
}

async function attempt(action) {
  try {
    await action();
  } catch (problem) {
    failed(problem);
  }
}

function show(alters) {
  const rows = alters.map(({ store, pool, text, safety }) => element('tr', {},
    cell('Pool', `${store} ${pool}`),
    cell('Statement', element('code', {}, text)),
    cell('Safety', safety, safety === 'safe' ? '' : 'bad')));
  byId('schema').tBodies[0].replaceChildren(
    ...(rows.length > 0 ? rows : [emptyRow(3, 'Every table is as its definition says.')]));
  byId('apply-safe').hidden = !alters.some((alter) => alter.safety === 'safe');
}
