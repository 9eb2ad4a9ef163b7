// One table of rows with its pages, newest first.

import { get } from './api.js';
import { byId, cell, element, emptyRow } from './dom.js';
import { count } from './format.js';
import { failed } from './message.js';

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
    this.#pager = this.#makePager();
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
      const found = await get(`${this.#kind}?page=${this.#page}&size=${SIZE}&sort=-id`);
      await this.#prepare(found.items);
      if (ask === this.#ask) {
        await this.#show(found);
      }
    } catch (problem) {
      failed(problem);
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
    this.#table.tBodies[0].replaceChildren(...(rows.length > 0 ? rows : [emptyRow(this.#columns.length + 1, this.#empty)]));
    byId(`${this.#kind}-section`).querySelector('[data-count]').textContent = count(total);
    this.#pager.show(this.#page, pages);
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

  #makePager() {
    const back = element('button', { type: 'button', className: 'quiet', onclick: () => this.#turn(-1) }, 'Newer');
    const on = element('button', { type: 'button', className: 'quiet', onclick: () => this.#turn(1) }, 'Older');
    const where = element('span', {});
    const bar = element('div', { className: 'pager' }, back, where, on);
    const show = (page, pages) => {
      bar.hidden = pages === 1;
      back.disabled = page === 1;
      on.disabled = page === pages;
      where.textContent = `Page ${count(page)} of ${count(pages)}`;
    };
    return { bar, show };
  }

  #turn(step) {
    this.#page += step;
    return this.load();
  }
}
