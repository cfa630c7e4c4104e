/** A stylesheet of the page, of which one text stands at a time. */
export function pageStyle(): (css: string) => void {
  const style = document.head.appendChild(document.createElement('style'));
  return (css) => {
    if (style.textContent !== css) style.textContent = css;
  };
}
