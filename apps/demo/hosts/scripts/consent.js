// As a consent tool, once the visitor has agreed.
addEventListener('load', () => {
  for (const held of document.querySelectorAll('script[data-consent]')) {
    const script = document.createElement('script');
    for (const { name, value } of held.attributes) if (name !== 'type') script.setAttribute(name, value);
    held.replaceWith(script);
  }
});
