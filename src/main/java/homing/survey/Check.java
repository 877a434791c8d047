package homing.survey;

import java.util.stream.Stream;

/** Looks for one kind of trouble. */
interface Check {
    Stream<Mark> marks(Ground ground);
}
