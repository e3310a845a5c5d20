import { CourseUnavailable } from '@session-generator/domain';

/** A place that could not be read, told from one that was read and holds what cannot be used. */
export class PlaceUnavailable extends CourseUnavailable {}
