window.MutationObserver = undefined;
