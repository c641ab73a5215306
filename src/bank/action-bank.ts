import bank from 'virtual:question-bank/actions';
import type { ActionBank } from '../domain/model/action-bank';

/** The suggested actions and the asks. Import it only from a screen that is loaded when asked for. */
export const actionBank: ActionBank = bank;
