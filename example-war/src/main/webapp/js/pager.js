// The buttons that turn the pages of one list.

import { element } from './dom.js';
import { count } from './format.js';

export class Pager {
  #turn;
  #back;
  #on;
  #where = element('span', {});
  #bar;

  /** kind: what the list is of; turn: called with the page to show. */
  constructor(kind, turn) {
    this.#turn = turn;
    this.#back = [this.#button('First'), this.#button('Previous')];
    this.#on = [this.#button('Next'), this.#button('Last')];
    this.#bar = element('nav', { className: 'pager', hidden: true }, ...this.#back, this.#where, ...this.#on);
    this.#bar.setAttribute('aria-label', `Pages of ${kind}`);
  }

  /** The element of the page. */
  get bar() {
    return this.#bar;
  }

  /** Says where the list is, and leads on from there. A button without a use keeps the focus of the keyboard. */
  show(page, pages) {
    this.#bar.hidden = pages === 1;
    this.#where.textContent = `Page ${count(page)} of ${count(pages)}`;
    this.#lead(this.#back, [1, page - 1], page > 1);
    this.#lead(this.#on, [page + 1, pages], page < pages);
  }

  #lead(buttons, pages, possible) {
    buttons.forEach((button, i) => {
      button.setAttribute('aria-disabled', String(!possible));
      button.onclick = possible ? () => this.#turn(pages[i]) : null;
    });
  }

  #button(label) {
    return element('button', { type: 'button', className: 'quiet' }, label);
  }
}
