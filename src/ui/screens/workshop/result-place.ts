/** The id of the heading of the checkpoint talked about. */
export const CHECKPOINT_HEADING = 'im-gespraech';
