delete Document.prototype.adoptedStyleSheets;
delete ShadowRoot.prototype.adoptedStyleSheets;
CSSStyleSheet.prototype.replaceSync = undefined;
