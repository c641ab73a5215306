import { lazy, Suspense } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { CheckScreen } from '../features/answer/check-screen';
import { OverviewScreen } from '../features/answer/overview-screen';
import { QuestionScreen } from '../features/answer/question-screen';
import { DetailsScreen } from '../features/set-up/details-screen';
import { SetUpScreen } from '../features/set-up/set-up-screen';
import { StartScreen } from '../features/start/start-screen';
import { paths, routes } from '../paths';
import { AssessmentRoute } from './assessment-route';
import { ErrorBoundary } from './error-boundary';
import { NotFoundScreen } from './not-found-screen';
import { Shell } from './shell';

const ResultsScreen = lazy(() => import('../features/findings/results-screen').then(({ ResultsScreen: screen }) => ({ default: screen })));
const PlanScreen = lazy(() => import('../features/findings/plan-screen').then(({ PlanScreen: screen }) => ({ default: screen })));
const PaperScreen = lazy(() => import('../features/findings/paper-screen').then(({ PaperScreen: screen }) => ({ default: screen })));
const MethodScreen = lazy(() => import('../features/about/method-screen').then(({ MethodScreen: screen }) => ({ default: screen })));
const PrivacyScreen = lazy(() => import('../features/about/privacy-screen').then(({ PrivacyScreen: screen }) => ({ default: screen })));
const AccessibilityScreen = lazy(() =>
  import('../features/about/accessibility-screen').then(({ AccessibilityScreen: screen }) => ({ default: screen })),
);

/** Joins the features: which screen each route shows. */
export function App() {
  return (
    <Router hook={useHashLocation}>
      <Shell>
        <ErrorBoundary>
          <Suspense fallback={<p className="quiet" role="status">Opening…</p>}>
            <Switch>
              <Route path={routes.start} component={StartScreen} />
              <Route path={routes.setUp} component={SetUpScreen} />
              <Route path={routes.overview}>
                {({ id }) => (
                  <AssessmentRoute id={id} back={{ href: paths.start(), text: 'Your work' }}>
                    {(kept) => <OverviewScreen kept={kept} />}
                  </AssessmentRoute>
                )}
              </Route>
              <Route path={routes.details}>
                {({ id }) => (
                  <AssessmentRoute id={id} back={{ href: paths.overview(id), text: 'Overview' }}>
                    {(kept) => <DetailsScreen kept={kept} />}
                  </AssessmentRoute>
                )}
              </Route>
              <Route path={routes.question}>
                {({ id, questionId }) => (
                  <AssessmentRoute id={id} back={{ href: paths.overview(id), text: 'Overview' }}>
                    {(kept) => <QuestionScreen kept={kept} questionId={questionId} />}
                  </AssessmentRoute>
                )}
              </Route>
              <Route path={routes.check}>
                {({ id }) => (
                  <AssessmentRoute id={id} back={{ href: paths.overview(id), text: 'Overview' }}>
                    {(kept) => <CheckScreen kept={kept} />}
                  </AssessmentRoute>
                )}
              </Route>
              <Route path={routes.results}>
                {({ id }) => (
                  <AssessmentRoute id={id} back={{ href: paths.overview(id), text: 'Overview' }}>
                    {(kept) => <ResultsScreen kept={kept} />}
                  </AssessmentRoute>
                )}
              </Route>
              <Route path={routes.plan}>
                {({ id }) => (
                  <AssessmentRoute id={id} back={{ href: paths.results(id), text: 'Results' }}>
                    {(kept) => <PlanScreen kept={kept} />}
                  </AssessmentRoute>
                )}
              </Route>
              <Route path={routes.paper}>
                {({ id }) => (
                  <AssessmentRoute id={id} back={{ href: paths.plan(id), text: 'Action plan' }}>
                    {(kept) => <PaperScreen kept={kept} />}
                  </AssessmentRoute>
                )}
              </Route>
              <Route path={routes.method} component={MethodScreen} />
              <Route path={routes.privacy} component={PrivacyScreen} />
              <Route path={routes.accessibility} component={AccessibilityScreen} />
              <Route component={NotFoundScreen} />
            </Switch>
          </Suspense>
        </ErrorBoundary>
      </Shell>
    </Router>
  );
}
