import type { AssessmentRoute } from '../assessment/assessment-screen';
import type { RoomProps } from '../assessment/room';
export function PlanScreen(_: RoomProps & { route: Extract<AssessmentRoute, { name: 'plan' }> }) {
  return <h1>Maßnahmenplan</h1>;
}
