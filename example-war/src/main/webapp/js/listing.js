// One table of rows with its filters, its order and its pages.

import { get } from './api.js';
import { byId, cell, element, emptyRow } from './dom.js';
import { Filters } from './filters.js';
import { count } from './format.js';
import { failed } from './message.js';
import { Pager } from './pager.js';

const SIZE = matchMedia('(max-width: 40rem)').matches ? 5 : 10;

export class Listing {
  #kind;
  #table;
  #columns;
  #actions;
  #empty;
  #prepare;
  #page = 1;
  #ask = 0;
  #filters;
  #pager;

  /**
   * kind: the part of the address and the id of the table; columns: { label, show, look }, look being a class; actions: { label, run };
   * empty: what to say without rows; prepare: called with the rows before they are shown.
   */
  constructor({ kind, columns, actions, empty, prepare = async () => {} }) {
    this.#kind = kind;
    this.#table = byId(kind);
    this.#columns = columns;
    this.#actions = actions;
    this.#empty = empty;
    this.#prepare = prepare;
    this.#filters = new Filters(kind, () => {
      this.#count().setAttribute('aria-live', 'polite'); // from now on a person wants to hear how many there are
      return this.first();
    });
    this.#pager = new Pager(kind, (page) => {
      this.#page = page;
      return this.load();
    });
    this.#table.after(this.#pager.bar);
  }

  /** Shows the first page. */
  first() {
    this.#page = 1;
    return this.load();
  }

  /** Shows the current page again. A slower answer to an earlier question is dropped. */
  async load() {
    const ask = ++this.#ask;
    this.#table.setAttribute('aria-busy', 'true');
    try {
      const found = await get(`${this.#kind}?${this.#filters.query()}page=${this.#page}&size=${SIZE}`);
      await this.#prepare(found.items);
      if (ask === this.#ask) {
        await this.#show(found);
      }
    } catch (problem) {
      failed(problem);
      this.#filters.blame(problem);
    } finally {
      this.#table.removeAttribute('aria-busy');
    }
  }

  async #show({ total, items }) {
    const pages = Math.max(1, Math.ceil(total / SIZE));
    if (this.#page > pages) {
      this.#page = pages;
      return this.load();
    }
    const rows = items.map((row) => this.#row(row));
    const empty = this.#filters.any() ? `No ${this.#kind} pass these filters.` : this.#empty;
    this.#table.tBodies[0].replaceChildren(...(rows.length > 0 ? rows : [emptyRow(this.#columns.length + 1, empty)]));
    this.#count().textContent = count(total);
    this.#pager.show(this.#page, pages);
  }

  #count() {
    return byId(`${this.#kind}-section`).querySelector('[data-count]');
  }

  #row(row) {
    const cells = this.#columns.map(({ label, show, look }) => cell(label, show(row), look));
    const buttons = this.#actions.map(({ label, run }) => {
      const button = element('button', { type: 'button', className: 'quiet', onclick: () => run(row) }, label);
      button.setAttribute('aria-label', `${label} ${row.name ?? `number ${row.id}`}`);
      return button;
    });
    const made = element('tr', {}, ...cells, element('td', { className: 'actions' }, ...buttons));
    made.dataset.id = row.id;
    return made;
  }
}
