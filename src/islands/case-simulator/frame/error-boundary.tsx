import { Component, type ReactNode } from 'react';
import type { Say } from '../words/make-say.ts';

type Props = {
  readonly say: Say;
  /** The page where the record can be saved to a file. */
  readonly progress: string;
  readonly children: ReactNode;
};

/**
 * Stands between a fault on the page and the learner: what was done is in the record already (drafts are kept when the
 * page under it is taken down), so it says that, and what to do. React offers this to classes only.
 */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    const { say, progress, children } = this.props;
    if (!this.state.failed) return children;
    return (
      <div className="notice stack" data-kind="care" role="alert">
        <p>
          <strong>{say('case.fault.title')}</strong>
        </p>
        <p>{say('case.fault.kept')}</p>
        <p className="row">
          <button type="button" className="button" data-kind="primary" onClick={() => this.setState({ failed: false })}>
            {say('case.fault.again')}
          </button>
          <button type="button" className="button" onClick={() => location.reload()}>
            {say('case.fault.reload')}
          </button>
          <a href={progress}>{say('case.fault.save')}</a>
        </p>
      </div>
    );
  }
}
