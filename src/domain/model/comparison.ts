import type { ActionPlan } from './action-plan';
import type { Assessment, Partner, Targets } from './assessment';
import type { QuestionBank } from './question-bank';

/** A partner as a comparison knows it: under one name, with the other names that were merged into it. */
export type ComparedPartner = Partner & {
  /** 'Partner A': stands for the name when names are hidden. Given once, and kept. */
  readonly alias: string;
  /** Other names of the same organisation, as the user merged them. */
  readonly also: readonly string[];
  /** True once the user has said which of two sectors is right. */
  readonly sectorChosen?: true;
};

/** An assessment in a comparison. `round` counts from 1: the first time, then six months later. */
export type ComparisonMember = {
  readonly assessment: string;
  readonly round: number;
  /** True when the user has left it out of every figure. */
  readonly leftOut?: true;
  /** Whose it is, where it was answered with other questions: it is not kept on the device, and is named all the same. */
  readonly otherBank?: string;
};

/**
 * A named collection of assessments, looked at side by side. It keeps ids; the assessments are records of their own.
 * Partners and members stand in the order in which they were added. Moments are ISO 8601 in UTC.
 */
export type Comparison = {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly partners: readonly ComparedPartner[];
  readonly members: readonly ComparisonMember[];
  /** The joint plan, made from the partners' answers. */
  readonly plan?: ActionPlan;
  /** The target level of an area in the joint plan, where the user set one. */
  readonly targets?: Targets;
  /** Ids of the asks to raise together. */
  readonly asks?: readonly string[];
};

/** An assessment with the bank that it was answered with. */
export type AnsweredAssessment = {
  readonly assessment: Assessment;
  readonly bank: Pick<QuestionBank, 'id' | 'version'>;
};
