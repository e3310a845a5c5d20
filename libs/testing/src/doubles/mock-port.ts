import { instance, mock, when } from 'ts-mockito';

/**
 * A ts-mockito mock of a port. Ports are abstract classes, whose methods are not there at run time, so it is mocked as
 * an interface is. Such a mock answers every property with a function, `then` included, and so looks like a promise
 * that never settles to `await` and to a container: this one does not.
 *
 * @example when(courses.open('es-from-en')).thenResolve(aCourse()), with courses = mockPort<CourseStore>()
 */
export function mockPort<Port extends object>(): Port {
  const port = mock<Port>();
  when((port as { then?: unknown }).then).thenReturn(undefined);
  return port;
}

/** What ts-mockito's `instance` gives, safe to await and to bind also where the mock is of a class that calls `then`. */
export function instanceOf<Mocked extends object>(mocked: Mocked): Mocked {
  const double = instance(mocked);
  if ((double as { then?: unknown }).then !== undefined) Object.defineProperty(double, 'then', { value: undefined });
  return double;
}
