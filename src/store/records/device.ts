import { recordDatabase } from '../../platform/record-database';
import { tabChannel } from '../../platform/tab-channel';
import { askedDeletion } from './asked-deletion';

/** What this page keeps its records in, behind a deletion that somebody has asked for. */
export const deletion = askedDeletion(
  {
    assessments: { database: recordDatabase('assessments'), tabs: tabChannel() },
    comparisons: {
      database: recordDatabase('comparisons'),
      tabs: tabChannel('partnership-readiness-comparisons'),
    },
  },
  tabChannel('partnership-readiness-deletion'),
);
