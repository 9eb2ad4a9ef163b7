// Puts the page together: what each section shows, what its form edits, and who has to know about a change.

import { post, remove } from './api.js';
import { countAgain, showCaches } from './caches.js';
import { fillSelects, Suggestions } from './choices.js';
import { confirmed } from './confirm.js';
import { byId, element } from './dom.js';
import { Editor } from './editor.js';
import { addressLines, amount, count, day, time, words } from './format.js';
import { Listing } from './listing.js';
import { failed, said } from './message.js';
import { forget, learn, nameOf, remember } from './names.js';
import { addUp, showReports } from './reports.js';
import { showRequests } from './requests.js';
import { showSchema } from './schema.js';

const userChoices = new Suggestions('users', 'order-user', 'orders-filter-user');
const productChoices = new Suggestions('products', 'order-product', 'orders-filter-product');
const categorySelects = [
  { select: byId('product-category'), first: (rows) => (rows > 0 ? 'Choose one' : 'Add one to categories first') },
  { select: byId('products-filter-category'), first: () => 'Any' },
];

const userEditor = new Editor({
  form: 'user-form', kind: 'users', one: 'user', add: 'Add user', done: (row) => changed('users', row),
});
const categoryEditor = new Editor({
  form: 'category-form', kind: 'categories', one: 'category', add: 'Add category', done: (row) => changed('categories', row),
});
const productEditor = new Editor({
  form: 'product-form', kind: 'products', one: 'product', add: 'Add product', done: (row) => changed('products', row),
});
const orderEditor = new Editor({
  form: 'order-form', kind: 'orders', one: 'order', add: 'Place order', done: (row) => changed('orders', row), show: reference,
});

const users = new Listing({
  kind: 'users',
  empty: 'No users yet. Add the first one, or fill the shop with demo data.',
  columns: [
    { label: 'Name', show: (user) => user.name },
    { label: 'E-mail', show: (user) => user.email },
    { label: 'Address', show: address },
    { label: 'Age', show: (user) => (user.age === 0 ? '' : String(user.age)), look: 'number' },
    { label: 'Since', show: (user) => day(user.createdAt), look: 'when' },
  ],
  actions: [
    { label: 'Order', run: (user) => orderEditor.propose({ userId: user.id }) },
    { label: 'Edit', run: (user) => userEditor.edit(user) },
    { label: 'Delete', run: (user) => erase('users', user, user.name, userEditor) },
  ],
  prepare: async (rows) => remember('users', rows),
});

const categories = new Listing({
  kind: 'categories',
  empty: 'No categories yet. A product needs one.',
  columns: [
    { label: 'Name', show: (category) => category.name },
    { label: 'Id', show: (category) => String(category.id), look: 'number' },
  ],
  actions: [
    { label: 'Edit', run: (category) => categoryEditor.edit(category) },
    { label: 'Delete', run: (category) => erase('categories', category, category.name, categoryEditor) },
  ],
  prepare: async (rows) => remember('categories', rows),
});

const products = new Listing({
  kind: 'products',
  empty: 'No products yet. Add a category first, then a product.',
  columns: [
    { label: 'Name', show: productName },
    { label: 'Category', show: (product) => nameOf('categories', product.categoryId) },
    { label: 'Labels', show: labels },
    { label: 'Status', show: (product) => element('span', { className: `status ${product.status.toLowerCase()}` }, words(product.status)) },
    { label: 'Price', show: (product) => amount(product.price), look: 'number' },
    { label: 'Stock', show: (product) => count(product.stock), look: 'number' },
  ],
  actions: [
    { label: 'Order', run: (product) => orderEditor.propose({ productId: product.id }) },
    { label: 'Edit', run: (product) => productEditor.edit(product) },
    { label: 'Delete', run: (product) => erase('products', product, product.name, productEditor) },
  ],
  prepare: async (rows) => {
    remember('products', rows);
    await learn('categories', rows.map((product) => product.categoryId));
  },
});

const orders = new Listing({
  kind: 'orders',
  empty: 'No orders yet. Choose a user and a product to place the first one.',
  columns: [
    { label: 'User', show: (order) => nameOf('users', order.userId) },
    { label: 'Product', show: (order) => nameOf('products', order.productId) },
    { label: 'Pieces', show: (order) => count(order.quantity), look: 'number' },
    { label: 'Total', show: (order) => amount(order.total), look: 'number' },
    { label: 'Placed', show: (order) => time(order.createdAt), look: 'when' },
  ],
  actions: [
    { label: 'Edit', run: (order) => orderEditor.edit(order) },
    { label: 'Delete', run: (order) => erase('orders', order, `order ${order.id}`, orderEditor) },
  ],
  prepare: async (rows) => {
    await learn('users', rows.map((order) => order.userId));
    await learn('products', rows.map((order) => order.productId));
  },
});

const listings = { users, categories, products, orders };

function productName(product) {
  return product.featured ? element('span', {}, product.name, ' ', element('span', { className: 'tag' }, 'featured')) : product.name;
}

function labels({ labels: given }) {
  const tags = (given ?? []).map((label) => element('li', { className: 'tag' }, words(label)));
  return tags.length > 0 ? element('ul', { className: 'tags' }, ...tags) : '';
}

function address(user) {
  const lines = addressLines(user);
  const shown = lines.map((line, i) => element('span', {}, i < lines.length - 1 ? `${line}, ` : line));
  return shown.length > 0 ? element('span', { className: 'lines' }, ...shown) : '';
}

/** A reference as the order form writes it. */
function reference(name, value) {
  const kind = { userId: 'users', productId: 'products' }[name];
  return kind === undefined ? value : `${nameOf(kind, value)} #${value}`;
}

/** Shows a row that was saved or has changed, or that one is gone, and whatever else its change can be seen in. */
async function changed(kind, row) {
  if (row?.name !== undefined) {
    remember(kind, [row]);
  }
  await refresh(kind);
}

async function refresh(kind) {
  await listings[kind].load();
  if (kind === 'categories') {
    await fillSelects('categories', categorySelects);
    await products.load();
  } else if (kind === 'orders') {
    await products.load();
  } else {
    ({ users: userChoices, products: productChoices })[kind].stale();
    await orders.load();
  }
  await countAgain();
}

async function erase(kind, row, name, editor) {
  if (!(await confirmed(`Delete ${name}?`))) {
    return;
  }
  try {
    await remove(`${kind}/${row.id}`);
    forget(kind, row.id);
    editor.leave(row.id);
    said(`Deleted ${name}.`);
  } catch (problem) {
    failed(problem);
  }
  await refresh(kind);
}

async function showAll() {
  await fillSelects('categories', categorySelects).catch(failed);
  userChoices.stale();
  productChoices.stale();
  await Promise.all(Object.values(listings).map((listing) => listing.first()));
}

byId('demo-form').addEventListener('submit', async (event) => {
  event.preventDefault();
  const button = event.target.querySelector('button');
  button.disabled = true;
  try {
    const added = await post(`demo-data?products=${encodeURIComponent(event.target.elements.products.value)}`);
    await showAll();
    await addUp();
    await countAgain();
    said(`Added ${count(added.products)} products, ${count(added.users)} users, ${count(added.categories)} categories and ${count(added.orders)} orders in ${count(added.milliseconds)} ms.`);
  } catch (problem) {
    failed(problem);
  } finally {
    button.disabled = false;
  }
});

if (matchMedia('(max-width: 60rem)').matches) {
  document.querySelectorAll('details.editor').forEach((editor) => { editor.open = false; });
} else {
  byId('products-filters').closest('details').open = true;
}
showRequests();
await showAll();
await showReports();
await showCaches();
await showSchema();
