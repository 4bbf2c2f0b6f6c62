// Loaded before viva, so that a picture shows the same day whenever it is made. The clock goes on from there.
const began = Date.now();
const start = Number(process.env.PICTURE_NOW);
const Real = Date;
const now = () => start + (Real.now() - began);

globalThis.Date = class extends Real {
  constructor(...args) {
    if (args.length === 0) super(now());
    else super(...args);
  }

  static now() {
    return now();
  }
};
