import { Component, type ReactNode } from 'react';

type Props = { readonly children: ReactNode };
type State = { readonly failed: boolean };

/** Said when a screen cannot be shown: a fault of ours, or a part that could not be loaded. The answers are on the disk. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="flow" role="alert">
        <h1>This screen could not be shown</h1>
        <p>A part of the page did not load, or it has a fault. Your answers are kept on this device and are not lost.</p>
        <p>
          <button className="btn" type="button" onClick={() => window.location.reload()}>Load the page again</button>
        </p>
      </div>
    );
  }
}
