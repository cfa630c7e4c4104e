{
  const Usual = Date;
  const off = Usual.UTC(2099, 11, 31) - Usual.now();
  window.Date = class extends Usual {
    constructor(...parts) {
      super(...(parts.length ? parts : [Usual.now() + off]));
    }
    static now() {
      return Usual.now() + off;
    }
  };
}
