delete window.IntersectionObserver;
