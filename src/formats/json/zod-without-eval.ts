import * as z from 'zod/mini';

// zod tries `new Function` to compile its checks; under a strict content security policy that is reported as a violation.
z.config({ jitless: true });

export { z };
