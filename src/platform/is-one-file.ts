/** Whether this is the program as one file, which has no folder, no service worker and no other file beside it. */
export const isOneFile = import.meta.env.MODE === 'one-file';
