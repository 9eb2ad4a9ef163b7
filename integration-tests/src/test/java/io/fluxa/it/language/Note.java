package io.fluxa.it.language;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A document. */
record Note(
        String text,
        long count,
        double ratio,
        BigDecimal price,
        Instant at,
        List<Mood> moods,
        Map<String, Note> replies) {}
