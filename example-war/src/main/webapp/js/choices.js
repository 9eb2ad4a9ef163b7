// Suggestions for references: the rows of a kind, fetched in large pages when they are first needed.

import { get } from './api.js';
import { byId, element } from './dom.js';
import { failed } from './message.js';
import { remember } from './names.js';

const SIZE = 200;
const MOST = 2000;

/** Every row of a kind, newest first, up to a limit; beyond it a person types the id. */
async function rowsOf(kind) {
  const rows = [];
  for (let page = 1; rows.length < MOST; page++) {
    const { total, items } = await get(`${kind}?page=${page}&size=${SIZE}&sort=-id`);
    rows.push(...items);
    if (items.length === 0 || rows.length >= total) {
      break;
    }
  }
  remember(kind, rows);
  return rows;
}

/** Fills the suggestions of an input when it gets the focus, and again after rows have changed. */
export class Suggestions {
  #kind;
  #list;
  #stale = true;

  constructor(kind, inputId) {
    this.#kind = kind;
    const input = byId(inputId);
    this.#list = input.list;
    input.addEventListener('focus', () => this.#fill());
  }

  stale() {
    this.#stale = true;
  }

  async #fill() {
    if (!this.#stale) {
      return;
    }
    this.#stale = false;
    try {
      const rows = await rowsOf(this.#kind);
      this.#list.replaceChildren(...rows.map((row) => element('option', { value: `${row.name} #${row.id}` })));
    } catch (problem) {
      this.#stale = true;
      failed(problem);
    }
  }
}

/** Fills a select with every row of a kind, by name, and keeps what is chosen. */
export async function fillSelect(select, kind) {
  const rows = await rowsOf(kind);
  const chosen = select.value;
  rows.sort((one, other) => one.name.localeCompare(other.name));
  const first = rows.length > 0 ? 'Choose one' : `Add one to ${kind} first`;
  select.replaceChildren(
    element('option', { value: '', defaultSelected: true }, first),
    ...rows.map((row) => element('option', { value: String(row.id) }, row.name)));
  select.value = rows.some((row) => String(row.id) === chosen) ? chosen : '';
}
