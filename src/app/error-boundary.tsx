import { Component, type ReactNode } from 'react';
import { holdsUnsaved } from '../store/records/unsaved';

type Props = {
  readonly children: ReactNode;
  /** The route: another one is another try. */
  readonly location: string;
};
type State = { readonly failedAt: string | undefined };

/** Said when a screen cannot be shown: a fault of ours, or a part that could not be loaded. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failedAt: undefined };

  static getDerivedStateFromError(): State {
    return { failedAt: '' };
  }

  override componentDidCatch(): void {
    this.setState({ failedAt: this.props.location });
  }

  override componentDidUpdate(): void {
    const { failedAt } = this.state;
    if (failedAt !== undefined && failedAt !== '' && failedAt !== this.props.location)
      this.setState({ failedAt: undefined });
  }

  override render() {
    if (this.state.failedAt === undefined) return this.props.children;
    return (
      <div className="flow" role="alert">
        <h1>This screen could not be shown</h1>
        {holdsUnsaved() ? (
          <p>
            A part of the page did not load, or it has a fault. Some of your answers are not saved
            on this device: go back to your work and save them as a file before you load the page
            again.
          </p>
        ) : (
          <p>
            A part of the page did not load, or it has a fault. Your answers are kept on this device
            and are not lost.
          </p>
        )}
        <p className="actions">
          <button className="btn" type="button" onClick={() => window.location.reload()}>
            Load the page again
          </button>
          <a className="link" href="#/">
            Go to your work
          </a>
        </p>
      </div>
    );
  }
}
