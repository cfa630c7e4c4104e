// “View the snippet” beside each widget of the demonstration pages. It belongs to the demonstration, not to the kit.

const words = {
  fr: {
    view: 'Voir le code',
    title: 'Le code de ce widget',
    copy: 'Copier',
    copied: 'Copié',
    close: 'Fermer',
    build: 'L’adapter à votre page',
    script: 'et, une fois sur la page :',
  },
  en: {
    view: 'View the snippet',
    title: 'The snippet of this widget',
    copy: 'Copy',
    copied: 'Copied',
    close: 'Close',
    build: 'Adapt it to your page',
    script: 'and, once on the page:',
  },
  es: {
    view: 'Ver el código',
    title: 'El código de este widget',
    copy: 'Copiar',
    copied: 'Copiado',
    close: 'Cerrar',
    build: 'Adaptarlo a su página',
    script: 'y, una vez en la página:',
  },
  pt: {
    view: 'Ver o código',
    title: 'O código deste widget',
    copy: 'Copiar',
    copied: 'Copiado',
    close: 'Fechar',
    build: 'Adaptá-lo à sua página',
    script: 'e, uma vez na página:',
  },
  ar: {
    view: 'عرض الشيفرة',
    title: 'شيفرة هذه الأداة',
    copy: 'نسخ',
    copied: 'نُسخت',
    close: 'إغلاق',
    build: 'تكييفها مع صفحتك',
    script: 'ومرة واحدة على الصفحة:',
  },
};
const language = document.documentElement.lang.slice(0, 2);
const say = words[language] ?? words.en;
const home = new URL('.', document.currentScript.src);

/** The widgets of a document, in the order in which they stand; what was a link stands inside its widget later. */
const embedsOf = (page) =>
  [...page.querySelectorAll('[data-ess], [data-snippet]')]
    .concat([...page.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('ess-')))
    .filter((embed) => !embed.parentElement?.closest('[data-ess]') && !/^ess-/.test(embed.parentElement?.localName))
    .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));

/** As its author wrote it: what many lines of content stand in is shortened, and addresses are whole. */
function sourceOf(embed) {
  const shown = embed.cloneNode(true);
  for (const each of [shown, ...shown.querySelectorAll('*')])
    for (const name of ['href', 'src', 'data-src'])
      if (each.hasAttribute(name) && !each.getAttribute(name).startsWith('#'))
        each.setAttribute(name, new URL(each.getAttribute(name), location.href).href);
  const list = shown.querySelector('ol, ul');
  if (list && list.children.length > 3)
    list.replaceChildren(...[...list.children].slice(0, 2), document.createComment(' … '));
  for (const nested of shown.querySelectorAll('li ol, li ul')) nested.remove();
  const lines = shown.outerHTML.replace(/\n\s*\n/g, '\n').split('\n');
  const margin = Math.min(
    ...lines
      .slice(1)
      .filter((line) => line.trim())
      .map((line) => /^ */.exec(line)[0].length),
    40,
  );
  return lines.map((line, index) => (index ? line.slice(margin) : line)).join('\n');
}

const make = (name, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

const code = make('code');
const builder = make('a', { textContent: say.build });
const copy = make('button', { type: 'button', className: 'demo-copy', textContent: say.copy });
const close = make('button', { type: 'button', className: 'demo-close', textContent: say.close });
const heading = make('h2', { id: 'demo-heading', textContent: say.title });
const pre = make('pre', { tabIndex: 0, dir: 'ltr' }, code);
const dialog = make(
  'dialog',
  { className: 'demo-dialog' },
  heading,
  pre,
  make('p', {}, copy, ' ', builder, ' ', close),
);
dialog.setAttribute('aria-labelledby', 'demo-heading');
copy.addEventListener('click', async () => {
  await navigator.clipboard?.writeText(code.textContent);
  copy.textContent = say.copied;
  setTimeout(() => (copy.textContent = say.copy), 2000);
});
close.addEventListener('click', () => dialog.close());
dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());

/** The builder, with the same content and the same widget. */
function builderFor(embed) {
  const source = embed.dataset.src ?? embed.getAttribute('src') ?? '';
  const [address, item = ''] = new URL(source, location.href).href.split('#');
  const widget = embed.dataset.ess ?? embed.localName.slice(4);
  const place = language === 'fr' || !words[language] ? 'builder/' : `builder/${language}/`;
  return new URL(`${place}#${new URLSearchParams({ source: 'address', address, item, widget })}`, home).href;
}

async function start() {
  const live = embedsOf(document);
  if (!live.length) return;
  const answer = await fetch(location.href);
  const sources = embedsOf(new DOMParser().parseFromString(await answer.text(), 'text/html'));
  const script = [...document.scripts].find(({ src }) => src.endsWith('/ess.js'));
  // The elements that have come in the place of links meanwhile.
  const now = embedsOf(document);
  if (now.length !== sources.length) return;
  const places = now.map((embed, index) => {
    const button = make('button', { type: 'button', className: 'demo-view', textContent: say.view });
    button.setAttribute('aria-haspopup', 'dialog');
    button.addEventListener('click', () => {
      code.textContent = `${sourceOf(sources[index])}\n\n<!-- ${say.script} -->\n<script src="${script?.src}" async></script>`;
      builder.href = builderFor(sources[index]);
      builder.hidden = !/[^#]/.test(sources[index].dataset.src ?? sources[index].getAttribute('src') ?? '');
      document.body.append(dialog);
      dialog.showModal();
    });
    embed.after(button);
    return { button };
  });
  const place = () => {
    for (const { button } of places) {
      const embed = button.previousElementSibling;
      const parent = button.offsetParent;
      if (!embed || !parent) continue;
      const box = embed.getBoundingClientRect();
      const frame = parent.getBoundingClientRect();
      // A switcher is a line with others close below it: its button stands in that line, at the end that is free.
      const isLine = embed.localName === 'ess-language-switcher';
      const isLeft = (getComputedStyle(embed).direction === 'rtl') !== (isLine && embed.hasAttribute('compact'));
      const down = isLine ? box.bottom - button.offsetHeight : box.bottom;
      const top = down - frame.top - parent.clientTop + (parent === document.body ? 0 : parent.scrollTop);
      const left = (isLeft ? box.left : box.right - button.offsetWidth) - frame.left - parent.clientLeft;
      // Moved by a transform, because that is no layout shift.
      button.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
    }
  };
  const sizes = new ResizeObserver(place);
  sizes.observe(document.body);
  for (const { button } of places) if (button.previousElementSibling) sizes.observe(button.previousElementSibling);
  place();
}

if (document.readyState === 'complete') start();
else addEventListener('load', start);
