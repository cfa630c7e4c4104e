// The page of ESS Kit itself: a copy button, and a language for the live card.

for (const snippet of document.querySelectorAll('.snippet')) {
  const code = snippet.querySelector('code');
  const button = snippet.querySelector('.copy');
  // Whole addresses, so that what is copied works on any other page.
  code.textContent = code.textContent.replace(
    /\b(src|href)="([^"]+)"/g,
    (_, name, address) => `${name}="${new URL(address, location.href).href}"`,
  );
  button.hidden = false;
  const label = button.textContent;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      button.textContent = button.dataset.done;
      setTimeout(() => (button.textContent = label), 2000);
    } catch {
      // The clipboard is not there on every page: what is selected can be copied by hand.
      getSelection().selectAllChildren(code);
    }
  });
}

const languages = document.getElementById('languages');
const card = document.getElementById('live-card');
const press = (language) => {
  for (const button of languages.querySelectorAll('button'))
    button.setAttribute('aria-pressed', String(button.lang === language));
};
languages.hidden = false;
press(document.documentElement.lang);
languages.addEventListener('click', ({ target }) => {
  const chosen = target.closest('button');
  if (!chosen) return;
  card.lang = chosen.lang;
  press(chosen.lang);
});
