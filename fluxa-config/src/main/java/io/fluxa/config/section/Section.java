package io.fluxa.config.section;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A group of options, by their names in kebab case. What cannot be read is reported by the section itself and counts as not
 * set.
 */
public interface Section {

    /** A text; empty when it is not set. */
    Optional<String> text(String option);

    /** A whole number; empty when it is not set. */
    Optional<Integer> number(String option);

    /** A time, in seconds where there is no unit; empty when it is not set. */
    Optional<Duration> duration(String option);

    /** Several texts; empty when it is not set. */
    List<String> list(String option);

    /** Texts by names of the user's choice; empty when it is not set. */
    Map<String, String> map(String option);

    /** Groups without names; empty when it is not set. */
    List<Section> sections(String option);
}
