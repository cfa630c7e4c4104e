// The page of ESS Kit itself: copy buttons, and a language for the live card.

for (const snippet of document.querySelectorAll('.snippet')) {
  const code = snippet.querySelector('code');
  const button = snippet.querySelector('.copy');
  // Whole addresses, so that what is copied works on any other page.
  code.textContent = code.textContent.replace(
    /\b(src|href)="([^"]+)"/g,
    (_, name, address) => `${name}="${new URL(address, location.href).href}"`,
  );
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(code.textContent);
    button.textContent = 'Copied';
    setTimeout(() => (button.textContent = 'Copy'), 2000);
  });
}

const languages = document.getElementById('languages');
const card = document.getElementById('live-card');
languages.hidden = false;
languages.addEventListener('click', ({ target }) => {
  const chosen = target.closest('button');
  if (!chosen) return;
  card.lang = chosen.lang;
  for (const button of languages.querySelectorAll('button')) {
    button.setAttribute('aria-pressed', String(button === chosen));
  }
});
