/** What decides where two levels seem true: on the answer screen, and on the page about the method. */
export const howToChoose =
  'Each level includes the ones below it. Choose the highest that is wholly true.';
