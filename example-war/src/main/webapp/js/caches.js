// What the caches spare MySQL, and where one row would be found.

import { get } from './api.js';
import { byId, cell, element, emptyRow } from './dom.js';
import { count, ratio, span } from './format.js';
import { failed, hush } from './message.js';

const form = byId('explain-form');

/** Shows the caches, and explains rows whenever the person asks. */
export async function showCaches() {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    return attempt(explain);
  });
  await countAgain();
}

/** Shows what has been counted by now. */
export const countAgain = () => attempt(async () => show((await get('caches')).items));

async function attempt(action) {
  try {
    await action();
  } catch (problem) {
    failed(problem);
  }
}

function show(entities) {
  const rows = entities.flatMap(({ entity, local, redis, uniqueIndexes }) => [
    local && line(entity, 'this node', local, local.broken, local.bypassed ? 'bypassed' : ''),
    redis && line(entity, 'Redis', { ...redis, hits: redis.hits + redis.absent }, redis.broken, count(redis.errors + redis.bypassed)),
    uniqueIndexes && line(entity, 'Redis, by unique index', { ...uniqueIndexes, misses: uniqueIndexes.misses + uniqueIndexes.mismatches }, null, ''),
  ].filter(Boolean));
  byId('caches').tBodies[0].replaceChildren(...(rows.length > 0 ? rows : [emptyRow(7, 'No entity of this shop is cached.')]));
}

function line(entity, place, { hitRatio, hits, misses }, changed, skipped) {
  return element('tr', {},
    cell('Entity', entity),
    cell('Kept in', place),
    cell('Hit ratio', hits + misses === 0 ? '' : ratio(hitRatio), 'number'),
    cell('Hits', count(hits), 'number'),
    cell('Misses', count(misses), 'number'),
    cell('Changed', changed === null ? '' : count(changed), 'number'),
    cell('Not asked', skipped, 'number'));
}

async function explain() {
  const id = byId('explain-id');
  if (!id.reportValidity()) {
    return;
  }
  hush();
  byId('explained').textContent = sentence(await get(`explain/${byId('explain-kind').value}/${id.value}`));
}

const PLACES = {
  local: (age) => `this node, which has kept the row for ${age}`,
  redis: (age) => `Redis, which has had the row for ${age}`,
  mysql: () => 'MySQL, since no cache has the row',
  context: () => 'the request itself',
};

function sentence({ entity, id, layer, ageMillis, version, redis }) {
  const expiry = layer === 'redis' ? ` and forgets it in ${span(redis.expiresInMillis)}` : '';
  const changes = version > 0 ? ` It is version ${count(version)}.` : '';
  return `${entity} ${id} will be answered by ${PLACES[layer](span(ageMillis))}${expiry}.${changes}`;
}
