import { signal } from '@preact/signals';
import { type ReportOptions, WHOLE_REPORT } from '../../../report/report-model';

/** What people want in their documents, for as long as the app is open. */
export const chosenOptions = signal<ReportOptions>(WHOLE_REPORT);
