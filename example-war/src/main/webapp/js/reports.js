// What MySQL adds up: what sells, and what is there.

import { get } from './api.js';
import { byId, cell, element, emptyRow } from './dom.js';
import { amount, clock, count, words } from './format.js';
import { failed } from './message.js';

const form = byId('order-report-form');

/** Shows the reports now and whenever the person asks for others. */
export async function showReports() {
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', () => attempt(showOrders));
  byId('reports-refresh').addEventListener('click', () => addUp());
  await addUp();
}

/** Adds up again. */
export async function addUp() {
  await attempt(async () => {
    await Promise.all([showOrders(), showProducts()]);
    byId('reports-time').textContent = `as of ${clock(new Date())}`;
  });
}

async function attempt(action) {
  try {
    await action();
  } catch (problem) {
    failed(problem);
  }
}

let ask = 0;

async function showOrders() {
  const mine = ++ask;
  const { items } = await get(`reports/orders?${new URLSearchParams(new FormData(form))}`);
  if (mine === ask) { // otherwise the person has asked for another one meanwhile
    show('order-report', 4, 'Nobody ordered anything in this time.', items.map((line) => element('tr', {},
      cell('Name', line.name ?? `#${line.productId ?? line.userId} (deleted)`),
      cell('Orders', count(line.orders), 'number'),
      cell('Pieces', count(line.pieces), 'number'),
      cell('Revenue', amount(line.revenue), 'number'))));
  }
}

async function showProducts() {
  const { items } = await get('reports/products');
  show('product-report', 7, 'No products yet.', items.map((line) => element('tr', {},
    cell('Category', line.category ?? `#${line.categoryId} (deleted)`),
    cell('Status', element('span', { className: `status ${line.status.toLowerCase()}` }, words(line.status))),
    cell('Products', count(line.products), 'number'),
    cell('Stock', count(line.stock), 'number'),
    cell('Lowest', amount(line.minPrice), 'number'),
    cell('Average', amount(line.avgPrice), 'number'),
    cell('Highest', amount(line.maxPrice), 'number'))));
}

function show(table, columns, empty, rows) {
  byId(table).tBodies[0].replaceChildren(...(rows.length > 0 ? rows : [emptyRow(columns, empty)]));
}
