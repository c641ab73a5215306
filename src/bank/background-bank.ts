import bank from 'virtual:question-bank/background';
import type { BackgroundBank } from '../domain/model/background';

/** Why each question is asked, with recommendations and cases. Import it only from a part that is loaded when asked for. */
export const backgroundBank: BackgroundBank = bank;
