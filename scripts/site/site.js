/* Runs on every page: opens the menu where there is room for it, and lets one search the table of rules. */
(() => {
  const menu = document.querySelector('.menu');
  const wide = matchMedia('(min-width: 60rem)');
  const fit = () => (menu.open = wide.matches);
  wide.addEventListener('change', fit);
  fit();
  document.querySelector('nav [aria-current]')?.scrollIntoView({ block: 'center' });
  scrollTo(0, 0);

  if (!document.querySelector('main h1')?.textContent.startsWith('Rules')) return;
  const rows = Array.from(document.querySelectorAll('main tbody tr'), (row) => ({ row, text: row.textContent.toLowerCase() }));
  const sections = Array.from(document.querySelectorAll('main h2'), (title) => ({ title, table: title.nextElementSibling }));
  const label = document.createElement('label');
  label.className = 'search';
  label.innerHTML = 'Search the rules <input type="search" autocomplete="off"> <span role="status"></span>';
  document.querySelector('main h1').after(label);
  const [input, status] = [label.querySelector('input'), label.querySelector('span')];
  input.addEventListener('input', () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const { row, text } of rows) {
      row.hidden = !words.every((word) => text.includes(word));
      if (!row.hidden) count++;
    }
    for (const { title, table } of sections) {
      const isEmpty = table?.querySelector('tbody tr:not([hidden])') === null;
      title.hidden = isEmpty;
      if (table !== null) table.hidden = isEmpty;
    }
    status.textContent = words.length === 0 ? '' : `${count} of ${rows.length} rules`;
  });
})();
