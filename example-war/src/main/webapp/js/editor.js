// One form that adds a row or edits one. An edit sends only what was changed.

import { get, post, put } from './api.js';
import { byId, element } from './dom.js';
import { holds, pickedId, setValue, valueOf } from './fields.js';
import { failed, hush, said } from './message.js';

export class Editor {
  #form;
  #details;
  #summary;
  #options;
  #row = null;
  #turn = 0;
  #save;
  #cancel;

  /**
   * form: its id; kind: the part of the address; one: the word for a row; add: the label of the button that adds;
   * show: how a reference is written in a field; done: called with the row after it was saved or found changed, or null when
   * it is gone.
   */
  constructor(options) {
    this.#options = options;
    this.#form = byId(options.form);
    this.#details = this.#form.closest('details');
    this.#summary = this.#details.querySelector('summary');
    this.#options.title = this.#summary.textContent;
    this.#save = element('button', { type: 'submit' }, options.add);
    this.#cancel = element('button', { type: 'button', className: 'quiet', hidden: true, onclick: () => this.#leave() }, 'Cancel');
    this.#form.append(element('div', { className: 'buttons' }, this.#save, this.#cancel));
    this.#fields().forEach((input) => this.#prepare(input));
    this.#form.addEventListener('submit', (event) => this.#submit(event));
  }

  /** Opens the form for a row. */
  edit(row) {
    hush();
    this.#turn++;
    this.#row = row;
    this.#clearErrors();
    this.#fields().forEach((input) => setValue(input, this.#shown(input.name, row[input.name])));
    this.#fields().forEach((input) => { input.disabled = 'fixed' in input.dataset; });
    this.#dress(`Edit ${this.#options.one} ${row.id}`, 'Save', false);
    this.focus();
  }

  /** Opens the form for a new row, with some fields filled in. */
  propose(values) {
    hush();
    this.#leave();
    Object.entries(values).forEach(([name, value]) => setValue(this.#form.elements[name], this.#shown(name, value)));
    this.focus();
  }

  /** Leaves the row when it is the one that is being edited. */
  leave(id) {
    if (this.#row?.id === id) {
      this.#leave();
    }
  }

  focus() {
    this.#details.open = true;
    const first = this.#fields().find((input) => !input.disabled && (input.value === '' || this.#row !== null));
    (first ?? this.#fields()[0]).focus();
    this.#details.scrollIntoView({ block: 'nearest' });
  }

  async #submit(event) {
    event.preventDefault();
    this.#clearErrors();
    if (this.#save.disabled || !this.#valid()) {
      return;
    }
    const saved = await this.#store();
    if (saved !== null) {
      await this.#options.done(saved);
    }
  }

  /** The stored row, or null when the shop refused it. The button waits for the answer, not for the lists. */
  async #store() {
    const turn = this.#turn;
    const did = this.#row === null ? 'Added' : 'Saved';
    this.#save.disabled = true;
    try {
      const saved = await this.#send();
      said(`${did} ${this.#options.one} ${saved.id}.`);
      if (turn === this.#turn) { // otherwise the person edits another row already
        this.#leave();
      }
      return saved;
    } catch (problem) {
      await this.#refused(problem, turn);
      return null;
    } finally {
      this.#save.disabled = false;
    }
  }

  /** A row that counts its versions is sent with the one that the person saw. */
  #send() {
    const row = this.#row;
    const fields = this.#fields().filter((input) => !input.disabled && (row === null || !holds(input, row[input.name])));
    const values = Object.fromEntries(fields.map((input) => [input.name, valueOf(input)]));
    if (row === null) {
      return post(this.#options.kind, values);
    }
    return put(this.#address(row), row.version === undefined ? values : { ...values, version: row.version });
  }

  async #refused(problem, turn) {
    const row = this.#row;
    if (turn !== this.#turn || row === null) {
      this.#mark(problem);
    } else if (problem.field === 'version') {
      await this.#showFresh(row, problem);
    } else if (problem.status === 404) {
      failed(problem);
      this.#leave();
      await this.#options.done(null);
    } else {
      this.#mark(problem);
    }
  }

  /** Somebody else was faster: shows the row as it is by now, so that the person decides anew. */
  async #showFresh(row, problem) {
    try {
      const fresh = await get(this.#address(row));
      this.edit(fresh);
      failed({ code: problem.code, message: `${problem.message} The form shows it as it is now.` });
      await this.#options.done(fresh);
    } catch (gone) {
      await this.#refused(gone, this.#turn);
    }
  }

  #address(row) {
    return `${this.#options.kind}/${row.id}`;
  }

  #valid() {
    const wrong = this.#fields().filter((input) => !this.#check(input));
    wrong[0]?.focus();
    if (wrong.length > 0) {
      failed({ message: wrong.length === 1 ? 'One field needs a look.' : `${wrong.length} fields need a look.` });
    }
    return wrong.length === 0;
  }

  #check(input) {
    const unknown = input.dataset.kind === 'pick' && input.value !== '' && pickedId(input.value) === null;
    input.setCustomValidity(unknown ? 'Choose a suggestion, or type an id.' : '');
    return input.disabled || input.checkValidity() || this.#complain(input, input.validationMessage);
  }

  #mark(problem) {
    failed(problem);
    const input = problem.field === null || problem.field === undefined ? null : this.#form.elements[problem.field];
    if (input) {
      this.#complain(input, problem.message);
      input.focus();
    }
  }

  #complain(input, text) {
    byId(`${input.id}-error`).textContent = text;
    input.setAttribute('aria-invalid', 'true');
    return false;
  }

  #clearErrors() {
    this.#fields().forEach((input) => {
      byId(`${input.id}-error`).textContent = '';
      input.removeAttribute('aria-invalid');
    });
  }

  #leave() {
    this.#turn++;
    this.#row = null;
    this.#clearErrors();
    this.#fields().forEach((input) => {
      input.disabled = false;
      setValue(input, undefined);
    });
    this.#dress(this.#options.title, this.#options.add, true);
  }

  #dress(title, label, adding) {
    this.#summary.textContent = title;
    this.#save.textContent = label;
    this.#cancel.hidden = adding;
    this.#details.classList.toggle('editing', !adding);
  }

  #prepare(input) {
    const error = element('p', { className: 'error', id: `${input.id}-error` });
    input.setAttribute('aria-describedby', error.id);
    input.closest('.field').append(error);
  }

  #shown(name, value) {
    return this.#options.show?.(name, value) ?? value;
  }

  #fields() {
    return [...this.#form.elements].filter((input) => input.name !== '');
  }
}
