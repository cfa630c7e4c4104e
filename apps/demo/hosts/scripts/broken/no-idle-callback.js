delete window.requestIdleCallback;
delete window.cancelIdleCallback;
