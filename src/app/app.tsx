import { lazy, Suspense, type ReactNode } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { QuestionScreen } from '../features/answer/question-screen';
import { SetUpScreen } from '../features/set-up/set-up-screen';
import { StartScreen } from '../features/start/start-screen';
import { paths, routes } from '../paths';
import type { AssessmentRecord } from '../store/records/assessment-record';
import type { ComparisonRecord } from '../store/records/comparison-record';
import { AssessmentRoute } from './assessment-route';
import { ErrorBoundary } from './error-boundary';
import { LeaveQuestion } from './leave-question';
import { NotFoundScreen } from './not-found-screen';
import { perhapsShared } from './perhaps-shared';
import { Shell } from './shell';
import { useAskedLocation } from './use-asked-location';
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
  import('../features/results/results-screen').then(({ ResultsScreen: screen }) => ({
    default: screen,
  })),
);
const PlanScreen = lazy(() =>
  import('../features/plan/plan-screen').then(({ PlanScreen: screen }) => ({ default: screen })),
);
const PaperScreen = lazy(() =>
  import('../features/results/paper-screen').then(({ PaperScreen: screen }) => ({
    default: screen,
  })),
);
const ImportScreen = lazy(() =>
  import('../features/import/import-screen').then(({ ImportScreen: screen }) => ({
    default: screen,
  })),
);
const SharedImportScreen = lazy(() =>
  import('../features/import/shared-import-screen').then(({ SharedImportScreen: screen }) => ({
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
  import('../features/compare/list/comparisons-screen').then(({ ComparisonsScreen: screen }) => ({
    default: screen,
  })),
);
const ComparisonRoute = lazy(() =>
  import('./comparison-route').then(({ ComparisonRoute: route }) => ({ default: route })),
);
const ComparisonScreen = lazy(() =>
  import('../features/compare/view/comparison-screen').then(({ ComparisonScreen: screen }) => ({
    default: screen,
  })),
);
const CollectScreen = lazy(() =>
  import('../features/compare/collect/collect-screen').then(({ CollectScreen: screen }) => ({
    default: screen,
  })),
);
const PartnersScreen = lazy(() =>
  import('../features/compare/partners/partners-screen').then(({ PartnersScreen: screen }) => ({
    default: screen,
  })),
);
const ComparisonPlanScreen = lazy(() =>
  import('./comparison-plan-screen').then(({ ComparisonPlanScreen: screen }) => ({
    default: screen,
  })),
);
const ReportScreen = lazy(() =>
  import('../features/compare/report/report-screen').then(({ ReportScreen: screen }) => ({
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
  show: (record: AssessmentRecord, parameters: Parameters) => ReactNode,
) {
  return (
    <Route path={path}>
      {(parameters: Parameters) => {
        const { id = '' } = parameters;
        return (
          <AssessmentRoute id={id} back={back(id)}>
            {(record) => show(record, parameters)}
          </AssessmentRoute>
        );
      }}
    </Route>
  );
}

/** The same for a screen that shows one comparison. */
function comparisonRoute(path: string, back: Back, show: (record: ComparisonRecord) => ReactNode) {
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
    <Router hook={useAskedLocation}>
      <DroppedFiles />
      <LeaveQuestion />
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
              <Route path={routes.importAssessments} component={ImportScreen} />
              {assessmentRoute(routes.overview, toWork, (record) => (
                <OverviewScreen record={record} />
              ))}
              {assessmentRoute(routes.details, toOverview, (record) => (
                <DetailsScreen record={record} />
              ))}
              {assessmentRoute(routes.question, toOverview, (record, { questionId = '' }) => (
                <QuestionScreen record={record} questionId={questionId} />
              ))}
              {assessmentRoute(routes.check, toOverview, (record) => (
                <CheckScreen record={record} />
              ))}
              {assessmentRoute(routes.results, toOverview, (record) => (
                <ResultsScreen record={record} />
              ))}
              {assessmentRoute(routes.plan, toResults, (record) => (
                <PlanScreen record={record} />
              ))}
              {assessmentRoute(routes.paper, toPlan, (record) => (
                <PaperScreen record={record} />
              ))}
              {assessmentRoute(routes.share, toResults, (record) => (
                <ShareScreen record={record} />
              ))}
              <Route path={routes.comparisons} component={ComparisonsScreen} />
              {comparisonRoute(routes.comparison, toComparisons, (record) => (
                <ComparisonScreen record={record} />
              ))}
              {comparisonRoute(routes.comparisonAdd, toComparison, (record) => (
                <CollectScreen record={record} />
              ))}
              {comparisonRoute(routes.comparisonPartners, toComparison, (record) => (
                <PartnersScreen key={record.comparison.id} record={record} />
              ))}
              {comparisonRoute(routes.comparisonPlan, toComparison, (record) => (
                <ComparisonPlanScreen record={record} />
              ))}
              {comparisonRoute(routes.comparisonPaper, toComparison, (record) => (
                <ReportScreen record={record} />
              ))}
              <Route path={routes.sharedLink} component={SharedImportScreen} />
              <Route path={routes.sharedCode} component={SharedImportScreen} />
              <Route path={routes.method} component={MethodScreen} />
              <Route path={routes.privacy} component={PrivacyScreen} />
              <Route path={routes.accessibility} component={AccessibilityScreen} />
              <Route path={routes.licences} component={LicencesScreen} />
              <Route component={UnknownAddress} />
            </Switch>
          </Suspense>
        </Guarded>
      </Shell>
    </Router>
  );
}

function Guarded({ children }: { readonly children: ReactNode }) {
  const [location] = useLocation();
  return <ErrorBoundary location={location}>{children}</ErrorBoundary>;
}

function UnknownAddress() {
  const [location] = useLocation();
  return perhapsShared(location) ? <SharedImportScreen /> : <NotFoundScreen />;
}

function DroppedFiles() {
  useDroppedFiles();
  return null;
}
