import { lazy, Suspense, type ReactNode } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { QuestionScreen } from '../features/answer/question-screen';
import { SetUpScreen } from '../features/set-up/set-up-screen';
import { StartScreen } from '../features/start/start-screen';
import { paths, routes } from '../paths';
import type { KeptAssessment } from '../store/stored-assessment';
import type { KeptComparison } from '../store/stored-comparison';
import { AssessmentRoute } from './assessment-route';
import { ErrorBoundary } from './error-boundary';
import { NotFoundScreen } from './not-found-screen';
import { Shell } from './shell';
import { useDroppedFiles } from './use-dropped-files';

const OverviewScreen = lazy(() =>
  import('../features/answer/overview-screen').then(({ OverviewScreen: screen }) => ({
    default: screen,
  })),
);
const DetailsScreen = lazy(() =>
  import('../features/set-up/details-screen').then(({ DetailsScreen: screen }) => ({
    default: screen,
  })),
);
const CheckScreen = lazy(() =>
  import('../features/answer/check-screen').then(({ CheckScreen: screen }) => ({
    default: screen,
  })),
);
const ResultsScreen = lazy(() =>
  import('../features/findings/results-screen').then(({ ResultsScreen: screen }) => ({
    default: screen,
  })),
);
const PlanScreen = lazy(() =>
  import('../features/plan/plan-screen').then(({ PlanScreen: screen }) => ({ default: screen })),
);
const PaperScreen = lazy(() =>
  import('../features/findings/paper-screen').then(({ PaperScreen: screen }) => ({
    default: screen,
  })),
);
const BringInScreen = lazy(() =>
  import('../features/bring-in/bring-in-screen').then(({ BringInScreen: screen }) => ({
    default: screen,
  })),
);
const SharedArrivalScreen = lazy(() =>
  import('../features/bring-in/shared-arrival-screen').then(({ SharedArrivalScreen: screen }) => ({
    default: screen,
  })),
);
const ShareScreen = lazy(() =>
  import('../features/share/share-screen').then(({ ShareScreen: screen }) => ({ default: screen })),
);
const MethodScreen = lazy(() =>
  import('../features/about/method-screen').then(({ MethodScreen: screen }) => ({
    default: screen,
  })),
);
const PrivacyScreen = lazy(() =>
  import('../features/about/privacy-screen').then(({ PrivacyScreen: screen }) => ({
    default: screen,
  })),
);
const AccessibilityScreen = lazy(() =>
  import('../features/about/accessibility-screen').then(({ AccessibilityScreen: screen }) => ({
    default: screen,
  })),
);

const ComparisonsScreen = lazy(() =>
  import('../features/compare/comparisons-screen').then(({ ComparisonsScreen: screen }) => ({
    default: screen,
  })),
);
const ComparisonRoute = lazy(() =>
  import('./comparison-route').then(({ ComparisonRoute: route }) => ({ default: route })),
);
const PictureScreen = lazy(() =>
  import('../features/compare/picture-screen').then(({ PictureScreen: screen }) => ({
    default: screen,
  })),
);
const CollectScreen = lazy(() =>
  import('../features/compare/collect-screen').then(({ CollectScreen: screen }) => ({
    default: screen,
  })),
);
const PartnersScreen = lazy(() =>
  import('../features/compare/partners-screen').then(({ PartnersScreen: screen }) => ({
    default: screen,
  })),
);
const ComparisonPlanScreen = lazy(() =>
  import('./comparison-plan-screen').then(({ ComparisonPlanScreen: screen }) => ({
    default: screen,
  })),
);
const ReportScreen = lazy(() =>
  import('../features/compare/report-screen').then(({ ReportScreen: screen }) => ({
    default: screen,
  })),
);
const LicencesScreen = lazy(() =>
  import('../features/about/licences-screen').then(({ LicencesScreen: screen }) => ({
    default: screen,
  })),
);

type Back = (id: string) => { readonly href: string; readonly text: string };
const toWork: Back = () => ({ href: paths.start(), text: 'Your work' });
const toOverview: Back = (id) => ({ href: paths.overview(id), text: 'Overview' });
const toResults: Back = (id) => ({ href: paths.results(id), text: 'Results' });
const toComparisons: Back = () => ({ href: paths.comparisons(), text: 'Compare' });
const toComparison: Back = (id) => ({ href: paths.comparison(id), text: 'Comparison' });
const toPlan: Back = (id) => ({ href: paths.plan(id), text: 'Action plan' });

type Parameters = Readonly<Record<string, string | undefined>>;

/** The route of a screen that shows one assessment. A call and not a component, because a switch looks at its routes itself. */
function assessmentRoute(
  path: string,
  back: Back,
  show: (kept: KeptAssessment, parameters: Parameters) => ReactNode,
) {
  return (
    <Route path={path}>
      {(parameters: Parameters) => {
        const { id = '' } = parameters;
        return (
          <AssessmentRoute id={id} back={back(id)}>
            {(kept) => show(kept, parameters)}
          </AssessmentRoute>
        );
      }}
    </Route>
  );
}

/** The same for a screen that shows one comparison. */
function comparisonRoute(path: string, back: Back, show: (kept: KeptComparison) => ReactNode) {
  return (
    <Route path={path}>
      {({ id = '' }: Parameters) => (
        <ComparisonRoute id={id} back={back(id)}>
          {show}
        </ComparisonRoute>
      )}
    </Route>
  );
}

/** Joins the features: which screen each route shows. */
export function App() {
  return (
    <Router hook={useHashLocation}>
      <DroppedFiles />
      <Shell>
        <Guarded>
          <Suspense
            fallback={
              <p className="quiet" role="status">
                Opening…
              </p>
            }
          >
            <Switch>
              <Route path={routes.start} component={StartScreen} />
              <Route path={routes.setUp} component={SetUpScreen} />
              <Route path={routes.bringIn} component={BringInScreen} />
              {assessmentRoute(routes.overview, toWork, (kept) => (
                <OverviewScreen kept={kept} />
              ))}
              {assessmentRoute(routes.details, toOverview, (kept) => (
                <DetailsScreen kept={kept} />
              ))}
              {assessmentRoute(routes.question, toOverview, (kept, { questionId = '' }) => (
                <QuestionScreen kept={kept} questionId={questionId} />
              ))}
              {assessmentRoute(routes.check, toOverview, (kept) => (
                <CheckScreen kept={kept} />
              ))}
              {assessmentRoute(routes.results, toOverview, (kept) => (
                <ResultsScreen kept={kept} />
              ))}
              {assessmentRoute(routes.plan, toResults, (kept) => (
                <PlanScreen kept={kept} />
              ))}
              {assessmentRoute(routes.paper, toPlan, (kept) => (
                <PaperScreen kept={kept} />
              ))}
              {assessmentRoute(routes.share, toResults, (kept) => (
                <ShareScreen kept={kept} />
              ))}
              <Route path={routes.comparisons} component={ComparisonsScreen} />
              {comparisonRoute(routes.comparison, toComparisons, (kept) => (
                <PictureScreen kept={kept} />
              ))}
              {comparisonRoute(routes.comparisonAdd, toComparison, (kept) => (
                <CollectScreen kept={kept} />
              ))}
              {comparisonRoute(routes.comparisonPartners, toComparison, (kept) => (
                <PartnersScreen key={kept.comparison.id} kept={kept} />
              ))}
              {comparisonRoute(routes.comparisonPlan, toComparison, (kept) => (
                <ComparisonPlanScreen kept={kept} />
              ))}
              {comparisonRoute(routes.comparisonPaper, toComparison, (kept) => (
                <ReportScreen kept={kept} />
              ))}
              <Route path={routes.sharedLink}>
                {({ data }) => <SharedArrivalScreen from="link" data={data} />}
              </Route>
              <Route path={routes.sharedCode}>
                {({ data }) => <SharedArrivalScreen from="code" data={data} />}
              </Route>
              <Route path={routes.method} component={MethodScreen} />
              <Route path={routes.privacy} component={PrivacyScreen} />
              <Route path={routes.accessibility} component={AccessibilityScreen} />
              <Route path={routes.licences} component={LicencesScreen} />
              <Route component={NotFoundScreen} />
            </Switch>
          </Suspense>
        </Guarded>
      </Shell>
    </Router>
  );
}

function Guarded({ children }: { readonly children: ReactNode }) {
  const [place] = useLocation();
  return <ErrorBoundary place={place}>{children}</ErrorBoundary>;
}

function DroppedFiles() {
  useDroppedFiles();
  return null;
}
