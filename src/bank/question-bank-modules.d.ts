/** The parts of the bank, made from `questions/` when the project is built: see scripts/question-bank-plugin.ts. */
declare module 'virtual:question-bank/questions' {
  const bank: import('../domain/model/question-bank').QuestionBank;
  export default bank;
}
declare module 'virtual:question-bank/cards' {
  const cards: import('./split-bank').BankParts['cards'];
  export default cards;
}
declare module 'virtual:question-bank/actions' {
  const bank: import('../domain/model/action-bank').ActionBank;
  export default bank;
}
declare module 'virtual:question-bank/background' {
  const bank: import('../domain/model/background').BackgroundBank;
  export default bank;
}
declare module 'virtual:question-bank/glossary' {
  const glossary: import('./split-bank').Glossary;
  export default glossary;
}
declare module 'virtual:question-bank/papers' {
  const papers: import('../domain/model/shared-papers').SharedPapers;
  export default papers;
}
