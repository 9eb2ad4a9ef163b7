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

/** Fills the suggestions that inputs share when one of them gets the focus, and again after rows have changed. */
export class Suggestions {
  #kind;
  #list;
  #stale = true;

  constructor(kind, ...inputIds) {
    this.#kind = kind;
    const inputs = inputIds.map(byId);
    this.#list = inputs[0].list;
    inputs.forEach((input) => input.addEventListener('focus', () => this.#fill()));
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

/** Fills selects with every row of a kind, by name, and keeps what is chosen; first gives the label of no choice. */
export async function fillSelects(kind, selects) {
  const rows = await rowsOf(kind);
  rows.sort((one, other) => one.name.localeCompare(other.name));
  selects.forEach(({ select, first }) => {
    const chosen = select.value;
    select.replaceChildren(
      element('option', { value: '', defaultSelected: true }, first(rows.length)),
      ...rows.map((row) => element('option', { value: String(row.id) }, row.name)));
    select.value = rows.some((row) => String(row.id) === chosen) ? chosen : '';
  });
}
