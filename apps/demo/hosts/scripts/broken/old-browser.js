CSS.supports = () => false;
