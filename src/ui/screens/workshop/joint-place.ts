/** The id of the heading of the joint result; it takes the focus when a button below it goes with its reason. */
export const JOINT_HEADING = 'gemeinsames-ergebnis';
