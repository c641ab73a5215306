import { act, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { WhereItRuns } from '../../../src/features/start/where-it-runs';
import { pageVersion } from '../../../src/store/view/page-version';

it('says that it is ready for use without a connection when it is, and nothing before', () => {
  render(<WhereItRuns />);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  act(() => pageVersion.setState({ readyOffline: true }));
  expect(screen.getByRole('status')).toHaveTextContent('Ready for use without a connection.');
  act(() => pageVersion.setState({ readyOffline: false }));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});
