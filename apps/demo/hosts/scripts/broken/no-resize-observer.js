delete window.ResizeObserver;
