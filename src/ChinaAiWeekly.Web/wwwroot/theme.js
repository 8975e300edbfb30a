// The reader's choice of theme lives in the browser. Runs before the first paint, so that nothing flashes.
(() => {
  const root = document.documentElement;
  const read = () => { try { return localStorage.getItem('theme') || 'auto'; } catch { return 'auto'; } };
  const apply = theme => theme === 'auto' ? root.removeAttribute('data-theme') : root.setAttribute('data-theme', theme);
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
