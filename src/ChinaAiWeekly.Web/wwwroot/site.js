// Every page works without this script.
// The reader's choice of theme lives in the browser. Runs before the first paint, so that nothing flashes.
(() => {
  const root = document.documentElement;
  root.classList.add('js');
  if (navigator.clipboard) root.classList.add('copies');
  const read = () => { try { return localStorage.getItem('theme') || 'auto'; } catch { return 'auto'; } };
  const apply = theme => { if (theme === 'auto') delete root.dataset.theme; else root.dataset.theme = theme; };
  apply(read());
  document.addEventListener('DOMContentLoaded', () => {
    const chosen = document.getElementById('th-' + read());
    if (chosen) chosen.checked = true;
    document.addEventListener('change', event => {
      if (event.target.name !== 'th') return;
      try { localStorage.setItem('theme', event.target.value); } catch { /* private mode: for this page only */ }
      apply(event.target.value);
    });
  });
})();

// Below a figure: its picture as PNG, drawn from the SVG twin at twice its size, and its address for quoting.
// The stylesheet shows the buttons where they work: from the first paint on, so that nothing moves.
document.addEventListener('DOMContentLoaded', () => {
  const save = (blob, name) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  };
  const draw = async address => {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = 2 * image.naturalWidth;
    canvas.height = 2 * image.naturalHeight;
    const pen = canvas.getContext('2d');
    pen.fillStyle = matchMedia('(prefers-color-scheme: dark)').matches ? '#121517' : '#ffffff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob(blob => save(blob, new URL(address, location.href).pathname.split('/').slice(-3).join('-').replace(/^-|\.svg$/g, '') + '.png'), 'image/png');
  };
  const copy = async button => {
    await navigator.clipboard.writeText(new URL(button.dataset.copy, location.href).href);
    const word = button.textContent;
    button.textContent = button.dataset.done;
    setTimeout(() => { button.textContent = word; }, 2000);
  };
  for (const button of document.querySelectorAll('[data-png], [data-copy]')) {
    button.addEventListener('click', () => button.dataset.png ? draw(button.dataset.png) : copy(button));
  }
});

// Figures turn and tables sort in place. What a page does not hold yet is taken from the address that the link names, which is
// where the link leads without this script; the address bar follows, so that what is seen can be quoted.
(() => {
  const views = address => new URL(address, location.href).searchParams.get('view')?.split('.') ?? [];
  const go = address => history.replaceState(null, '', address);
  const load = async address => new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
  const seeing = (address, shown) => {
    const url = new URL(address, location.href);
    if (shown.length) url.searchParams.set('view', shown.join('.'));
    else url.searchParams.delete('view');
    return url;
  };

  const turn = async tab => {
    const id = tab.dataset.tab;
    const figure = id.slice(0, id.indexOf('-') + 1);
    if (!document.getElementById(id)) {
      const panel = (await load(tab.href)).getElementById(id);
      document.querySelector(`[id^="${figure}"]`).before(panel);
    }
    for (const other of tab.parentNode.children) {
      const panel = document.getElementById(other.dataset.tab);
      if (panel) panel.hidden = other !== tab;
      other.ariaCurrent = other === tab ? 'true' : null;
    }
    const kept = views(location.href).filter(view => !view.startsWith(figure));
    go(seeing(location.href, views(tab.href).includes(id) ? [...kept, id] : kept));
  };

  const sort = async (link, table) => {
    const address = seeing(link.href, views(location.href));
    const sorted = (await load(address)).getElementById(table.id);
    const column = [...table.querySelectorAll('thead a')].indexOf(link);
    table.replaceWith(sorted);
    sorted.querySelectorAll('thead a')[column].focus();
    go(address);
  };

  document.addEventListener('click', event => {
    const link = event.target.closest?.('a[href]');
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const table = link.closest('thead') && link.rel === 'nofollow' && link.closest('table[id]');
    if (link.dataset.tab || table) {
      event.preventDefault();
      (link.dataset.tab ? turn(link) : sort(link, table)).catch(() => { location.href = link.href; });
    } else if (link.host === location.host && link.pathname === location.pathname && !link.hash) {
      link.href = seeing(link.href, views(location.href));
    }
  });
})();

// A finger cannot hover: its first touch of an amount or a corrected figure shows what hovering shows, the second follows the link.
document.addEventListener('click', event => {
  const amount = event.pointerType === 'touch' && event.target.closest?.('.n[aria-description*="="], .n.rev');
  const open = document.querySelector('.n.on');
  if (amount && amount !== open) {
    event.preventDefault();
    amount.classList.add('on');
  }
  open?.classList.remove('on');
});
